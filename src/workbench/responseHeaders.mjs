/**
 * Sites that show a task pane in a frame. Excel on the web: github.com/OfficeDev/office-js-docs-pr/issues/4911 and
 * github.com/OfficeDev/office-js/issues/3342; of 21Vianet's Office 365: its published endpoints (learn.microsoft.com, "URLs and IP address
 * ranges for Office 365 operated by 21Vianet"). An Office Online Server of one's own is to be added by whoever runs it.
 */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.cn',
];

/** What every answer of a server says beside the page's own policy, which stands in the page: a policy more only forbids more. */
export const HEADERS = {
  'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS.join(' ')}; object-src 'none'; base-uri 'none'; form-action 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
