export interface OfficeJsSource {
  readonly url: string;
  readonly origin: string | null;
  readonly copies: readonly object[];
}

export function officeJsSource(choice?: string): OfficeJsSource;
