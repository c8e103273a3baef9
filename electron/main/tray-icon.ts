/** The icon of the tray, 32 by 32, as a PNG in an address: the bundle carries no files of its own. */
export const TRAY_ICON =
  'data:image/png;base64,' +
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAAVklEQVR42mOQiZnHgAX/pxHGsIseluJ1zEBZDnfEqAMG0nIw' +
  'HnUAXgdQCwxdB4ymgVEHjOaC0TQw6gBqJrah6YDRNDDqAHo5YLRfMCgcMOCd0wHrngMA2gbjQRHqllQAAAAASUVORK5CYII=';
