import type { Area } from "../area";
import type { Book } from "../book";

/** Excel's comment or one of the replies to it. */
export interface Remark {
  readonly id: string;
  content: string;
  /** What a comment that mentions people is made of, as Excel gives it to add-ins. */
  richContent: string;
  mentions: readonly object[];
  contentType: "Plain" | "Mention";
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601. */
  readonly creationDate: string;
}

export interface CommentSide extends Remark {
  row: number;
  column: number;
  resolved: boolean;
  replies: Remark[];
}

/** A note, which Excel once called comment: a text in a box at a cell. */
export interface NoteSide {
  row: number;
  column: number;
  content: string;
  readonly authorName: string;
  visible: boolean;
  /** Points. */
  width: number;
  height: number;
}

/** Who writes, where nobody has signed in. */
const AUTHOR = { authorName: "User", authorEmail: "user@example.com" };

export function commentsOf(book: Book, sheetId: string): CommentSide[] {
  return (book.sheetSide(sheetId).comments ??= []);
}

export function notesOf(book: Book, sheetId: string): NoteSide[] {
  return (book.sheetSide(sheetId).notes ??= []);
}

/** @param content a text, or Excel's `CommentRichContent` */
export function newRemark(book: Book, content: unknown): Remark {
  return { id: freeId(book), ...AUTHOR, creationDate: new Date().toISOString(), ...contentOf(content) };
}

export function newNote(cell: Area, content: string): NoteSide {
  return { row: cell.row, column: cell.column, content, authorName: AUTHOR.authorName, visible: false, width: 108, height: 59.25 };
}

type Content = Pick<Remark, "content" | "richContent" | "mentions" | "contentType">;

/** In a rich content people stand as `<at id="0">Name</at>`. */
export function contentOf(content: unknown): Content {
  if (typeof content !== "object" || content === null) return { content: String(content), richContent: String(content), mentions: [], contentType: "Plain" };
  const { richContent = "", mentions = [] } = content as { richContent?: string; mentions?: readonly object[] };
  return { content: richContent.replace(/<at id="\d+">([^<]*)<\/at>/g, "$1"), richContent, mentions, contentType: mentions.length > 0 ? "Mention" : "Plain" };
}

function freeId(book: Book): string {
  const taken = new Set(Object.values(book.side.sheets).flatMap(({ comments = [] }) => comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)])));
  let number = taken.size + 1;
  const id = (): string => `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  while (taken.has(id())) number += 1;
  return id();
}
