import type { init, NewFile as ExcelizeFile } from "excelize-wasm";
import { FileError } from "./file-error";
import { loadExcelize } from "./excelize-loader";

export type ExcelizeRuntime = Awaited<ReturnType<typeof init>>;

/** Every call of excelize answers with an error, null when it worked, and some with more beside it. */
type Answer = { readonly error: string | null };
type Method = keyof ExcelizeFile;
type Arguments<Name extends Method> = ExcelizeFile[Name] extends (...args: infer Args) => unknown ? Args : never;
type Result<Name extends Method> = ExcelizeFile[Name] extends (...args: never[]) => infer Out ? Out : never;

let started: Promise<ExcelizeRuntime> | null = null;

/** Excelize takes a while to start: once, when it is first needed. After a panic of Go's it is gone; then it starts anew. */
function runtime(): Promise<ExcelizeRuntime> {
  started ??= loadExcelize().catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

/** A limit beyond which excelize would unpack sheets into files, which a browser does not have. */
const UNPACKED_BYTES = 4 * 1024 * 1024 * 1024 - 1;

/** One workbook in excelize. Every call that fails throws with its name. */
export class Excelize {
  private constructor(
    readonly runtime: ExcelizeRuntime,
    private readonly file: ExcelizeFile,
  ) {}

  static async open(bytes: Uint8Array): Promise<Excelize> {
    const excelize = await runtime();
    const options = { UnzipSizeLimit: UNPACKED_BYTES, UnzipXMLSizeLimit: UNPACKED_BYTES };
    return Excelize.wrap(excelize, excelize.OpenReader(bytes, options), "OpenReader");
  }

  static async create(): Promise<Excelize> {
    const excelize = await runtime();
    return Excelize.wrap(excelize, excelize.NewFile(), "NewFile");
  }

  private static wrap(excelize: ExcelizeRuntime, file: ExcelizeFile, call: string): Excelize {
    const { error } = file as unknown as Answer;
    if (error) throw new FileError("notSaved", `excelize ${call}: ${error}`);
    return new Excelize(excelize, file);
  }

  /** @throws FileError notSaved with the call and its arguments' beginning */
  call<Name extends Method>(name: Name, ...args: Arguments<Name>): Result<Name> {
    const method = this.file[name] as unknown as (...args: unknown[]) => Answer | undefined;
    const answer = method(...(args as unknown[]));
    if (!answer) {
      started = null;
      throw new FileError("notSaved", `excelize ${name} stopped at ${describe(args)}`);
    }
    if (answer.error) throw new FileError("notSaved", `excelize ${name}${describe(args)}: ${answer.error}`);
    return answer as unknown as Result<Name>;
  }

  bytes(): Uint8Array {
    return this.call("WriteToBuffer").buffer as unknown as Uint8Array;
  }
}

function describe(args: readonly unknown[]): string {
  const text = JSON.stringify(args, (_, value: unknown) => (value instanceof Uint8Array ? `${value.length} bytes` : value));
  return text.slice(0, 200);
}
