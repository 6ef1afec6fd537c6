export function manifestFor(manifest: string, baseUrl?: string): string;
