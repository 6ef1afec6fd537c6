import { asFlag, asNumber, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import { newNote, notesOf, type NoteSide } from "../../workbook/drawings/comments";
import { areaByAddress } from "../range/range-address";
import { cellArgument } from "../range/cell-argument";
import { collectionOf } from "../collection";
import { rangeClass } from "../range/range";

interface OwnNote {
  readonly sheet: string;
  readonly note: NoteSide;
}

function allOf(sheet: string | null, { book }: Host): OwnNote[] {
  const sheets = sheet === null ? book.sheets.map((one) => one.getSheetId()) : [sheet];
  return sheets.flatMap((id) => notesOf(book, id).map((note) => ({ sheet: id, note })));
}

const shared = collectionOf<string | null, OwnNote>({
  of: () => noteClass,
  all: allOf,
  isKey: ({ sheet, note }, key, self, host) => {
    const cell = areaByAddress(key, self ?? host.book.unit.getActiveSheet().getSheetId(), host);
    return cell.sheetId === sheet && cell.row === note.row && cell.column === note.column;
  },
});

/** `workbook.notes` (state null) or `worksheet.notes` (the sheet's id). A note's key is its cell. */
export const noteCollectionClass: ExcelClass<string | null> = excelClass("NoteCollection", () => ({
  ...shared,
  methods: {
    ...shared.methods,
    add: (sheet, args, host) => {
      const cell = cellArgument(args, 0, sheet, host);
      const notes = notesOf(host.book, cell.sheetId);
      if (notes.some(({ row, column }) => row === cell.row && column === cell.column)) throw new HostError("InvalidOperation");
      const note = newNote(cell, args.text(1));
      notes.push(note);
      return noteClass.of({ sheet: cell.sheetId, note });
    },
  },
}));

export const noteClass: ExcelClass<OwnNote> = excelClass("Note", () => ({
  properties: {
    authorName: { get: ({ note }) => note.authorName },
    content: { get: ({ note }) => note.content, set: ({ note }, value) => void (note.content = asText(value)) },
    visible: { get: ({ note }) => note.visible, set: ({ note }, value) => void (note.visible = asFlag(value)) },
    width: size("width"),
    height: size("height"),
  },
  methods: {
    delete: ({ sheet, note }, _args, { book }) => void (book.sheetSide(sheet).notes = notesOf(book, sheet).filter((other) => other !== note)),
    getLocation: ({ sheet, note }) => rangeClass.of({ sheetId: sheet, row: note.row, column: note.column, rows: 1, columns: 1 }),
  },
}));

function size(name: "width" | "height"): Property<OwnNote> {
  return {
    get: ({ note }) => note[name],
    set: ({ note }, value) => {
      if (asNumber(value) <= 0) throw invalidArgument();
      note[name] = asNumber(value);
    },
  };
}
