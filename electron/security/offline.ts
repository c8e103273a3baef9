import type { Session } from 'electron';

/** Schemes that a page of ours has no use for: the network, files, and everything that scripts hide in. */
const UNUSED = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map(scheme => `${scheme}://*/*`);

/** The page talks through its port alone; a request to anywhere else does not leave the machine. */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest({ urls: UNUSED }, (_details, answer) => answer({ cancel: true }));
}
