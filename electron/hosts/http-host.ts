export { HttpHostError, type HttpHostErrorCode } from './http/listen';
export { type HttpHost, type HttpHostOptions, openHttpHost } from './http/server';
