import { asFlag, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError } from "../../batch/host-error";
import { commentsOf, contentOf, newRemark, type CommentSide, type Remark } from "../../workbook/drawings/comments";
import { cellArgument } from "../range/cell-argument";
import { collectionOf } from "../collection";
import { rangeClass } from "../range/range";

interface OwnComment {
  readonly sheet: string;
  readonly comment: CommentSide;
}

interface OwnReply extends OwnComment {
  readonly reply: Remark;
}

function allOf(sheet: string | null, { book }: Host): OwnComment[] {
  const sheets = sheet === null ? book.sheets.map((one) => one.getSheetId()) : [sheet];
  return sheets.flatMap((id) => commentsOf(book, id).map((comment) => ({ sheet: id, comment })));
}

const shared = collectionOf<string | null, OwnComment>({ of: () => commentClass, all: allOf, isKey: ({ comment }, key) => comment.id === key });

/** `workbook.comments` (state null) or `worksheet.comments` (the sheet's id). */
export const commentCollectionClass: ExcelClass<string | null> = excelClass("CommentCollection", () => ({
  ...shared,
  events: { onAdded: "CommentAdded", onChanged: "CommentChanged", onDeleted: "CommentDeleted" },
  methods: {
    ...shared.methods,
    add: (sheet, args, host) => {
      const cell = cellArgument(args, 0, sheet, host);
      const comments = commentsOf(host.book, cell.sheetId);
      if (comments.some(({ row, column }) => row === cell.row && column === cell.column)) throw new HostError("InvalidOperation");
      const comment: CommentSide = { ...newRemark(host.book, args.at(1)), row: cell.row, column: cell.column, resolved: false, replies: [] };
      comments.push(comment);
      return commentClass.of({ sheet: cell.sheetId, comment });
    },
    getItemByCell: (sheet, args, host) => {
      const cell = cellArgument(args, 0, sheet, host);
      const comment = commentsOf(host.book, cell.sheetId).find(({ row, column }) => row === cell.row && column === cell.column);
      return comment === undefined ? null : commentClass.of({ sheet: cell.sheetId, comment });
    },
    getItemByReplyId: (sheet, args, host) => {
      const own = allOf(sheet, host).find(({ comment }) => comment.replies.some(({ id }) => id === args.text(0)));
      return own === undefined ? null : commentClass.of(own);
    },
  },
}));

/** What comments and replies have alike. */
function remarkProperties<S>(remarkOf: (self: S) => Remark): Record<string, Property<S>> {
  const readOnly = (name: keyof Remark): [string, Property<S>] => [name, { get: (self) => remarkOf(self)[name] }];
  return {
    ...Object.fromEntries((["id", "authorName", "authorEmail", "creationDate", "contentType", "mentions", "richContent"] as const).map(readOnly)),
    content: { get: (self) => remarkOf(self).content, set: (self, value) => void Object.assign(remarkOf(self), contentOf(asText(value))) },
  };
}

/** A comment and what was replied to it. */
export const commentClass: ExcelClass<OwnComment> = excelClass("Comment", () => ({
  id: ({ comment }) => comment.id,
  properties: {
    ...remarkProperties<OwnComment>(({ comment }) => comment),
    resolved: { get: ({ comment }) => comment.resolved, set: ({ comment }, value) => void (comment.resolved = asFlag(value)) },
  },
  objects: { replies: (own) => commentReplyCollectionClass.of(own) },
  methods: {
    delete: ({ sheet, comment }, _args, { book }) => {
      book.sheetSide(sheet).comments = commentsOf(book, sheet).filter((other) => other !== comment);
    },
    getLocation: location,
    updateMentions: ({ comment }, args) => void Object.assign(comment, contentOf(args.at(0))),
  },
}));

function location({ sheet, comment }: OwnComment): ReturnType<typeof rangeClass.of> {
  return rangeClass.of({ sheetId: sheet, row: comment.row, column: comment.column, rows: 1, columns: 1 });
}

const replies = collectionOf<OwnComment, OwnReply>({
  of: () => commentReplyClass,
  all: (own) => own.comment.replies.map((reply) => ({ ...own, reply })),
  isKey: ({ reply }, key) => reply.id === key,
});

export const commentReplyCollectionClass: ExcelClass<OwnComment> = excelClass("CommentReplyCollection", () => ({
  ...replies,
  methods: {
    ...replies.methods,
    add: (own, args, { book }) => {
      const reply = newRemark(book, args.at(0));
      own.comment.replies.push(reply);
      return commentReplyClass.of({ ...own, reply });
    },
  },
}));

export const commentReplyClass: ExcelClass<OwnReply> = excelClass<OwnReply>("CommentReply", () => ({
  id: ({ reply }) => reply.id,
  properties: { ...remarkProperties<OwnReply>(({ reply }) => reply), resolved: { get: ({ comment }) => comment.resolved } },
  methods: {
    delete: ({ comment, reply }) => void (comment.replies = comment.replies.filter((other) => other !== reply)),
    getLocation: location,
    getParentComment: ({ sheet, comment }) => commentClass.of({ sheet, comment }),
    updateMentions: ({ reply }, args) => void Object.assign(reply, contentOf(args.at(0))),
  },
}));
