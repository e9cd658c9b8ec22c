/** The security headers of the finished app, in one place: the server sends them, the built pages carry the policy. */

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** For a meta element, which cannot say who may frame the page. */
export const contentSecurityPolicyForMeta = policy.join('; ');

/** The whole policy. Schools may frame the app in pages of their own origin only. */
export const contentSecurityPolicy = [...policy, "frame-ancestors 'self'"].join('; ');

/** The gallery's own page shows the screens in frames of their true size; nothing that schools get does. */
export const galleryPolicyForMeta = [...policy, "frame-src 'self'"].join('; ');
export const galleryPolicy = [...policy, "frame-src 'self'", "frame-ancestors 'self'"].join('; ');

/** Everything the app could ask a browser for and never does; it only plays sound and keeps a projector awake. */
const denied = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
