import { randomBytes } from 'node:crypto';

const NAME = 'reception';
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits: what the browser shows to be known again. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The token of a Cookie header; null when there is none of the right shape. */
export function readToken(header: string | undefined): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() !== NAME) continue;
    const value = pair.slice(at + 1).trim();
    return TOKEN.test(value) ? value : null;
  }
  return null;
}

function attributes(secure: boolean): string {
  return `HttpOnly; SameSite=Strict; Path=/${secure ? '; Secure' : ''}`;
}

/** Set-Cookie for a session; it ends with the browser at the latest. */
export function tokenCookie(token: string, secure: boolean): string {
  return `${NAME}=${token}; ${attributes(secure)}`;
}

/** Set-Cookie that takes the session's cookie away. */
export function goneCookie(secure: boolean): string {
  return `${NAME}=; Max-Age=0; ${attributes(secure)}`;
}
