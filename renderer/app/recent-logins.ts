const STORED = 'reception.logins';
const OFF = 'off';
const MOST = 8;

function read(): string | null {
  return localStorage.getItem(STORED);
}

/** Does this computer remember who signed in here? */
export function remembersLogins(): boolean {
  return read() !== OFF;
}

/** Logins used on this computer lately, the last one first; logins only. */
export function recentLogins(): string[] {
  const text = read();
  if (text === null || text === OFF) return [];
  return text.split(' ').filter(Boolean);
}

/** Puts a login first in the list, unless the list was switched off. */
export function rememberLogin(login: string): void {
  if (!remembersLogins()) return;
  const others = recentLogins().filter(known => known !== login);
  localStorage.setItem(STORED, [login, ...others].slice(0, MOST).join(' '));
}

/** Switches the list on, or off with everything that was in it. */
export function setRemembering(on: boolean): void {
  if (on) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, OFF);
}
