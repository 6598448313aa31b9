// A classic script, loaded first in the body, so that components never show their plain form for a moment.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
