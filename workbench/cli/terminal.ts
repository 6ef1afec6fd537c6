/** Where a command line program reads its paths from and writes to. */
export interface Terminal {
  /** Paths that are not absolute start here. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The project's folder with the built add-in in it. */
export interface Installation {
  readonly root: string;
  readonly dist: string;
}

export interface CommandContext {
  readonly terminal: Terminal;
  readonly installation: Installation;
}

/** A subcommand: its arguments in, the exit code out. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>;

export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

