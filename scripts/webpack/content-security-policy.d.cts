export function contentSecurityPolicy(officeOrigin: string | null): string;
