/**
 * The page talks to its own origin and to office.js's, and to nobody else. Fluent UI writes its styles into the page, so
 * styles may be inline; scripts may not.
 * @param {string | null} officeOrigin where office.js comes from; null when the page serves it itself
 * @returns {string} the page's Content-Security-Policy
 */
function contentSecurityPolicy(officeOrigin) {
  const office = officeOrigin ? `'self' ${officeOrigin}` : "'self'";
  const rules = {
    "default-src": "'none'",
    "script-src": office,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "connect-src": office,
    "frame-src": office,
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules).map(([name, value]) => `${name} ${value}`).join("; ");
}

module.exports = { contentSecurityPolicy };
