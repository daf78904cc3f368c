/** What pages may ask of a browser and the window never needs. Only names that Chromium knows: others are warnings. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The Permissions-Policy of every answer: nothing but putting text on the clipboard ("copy"). */
export const PERMISSIONS_POLICY = [...REFUSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ');
