import { ExitThisPage } from './govuk-frontend.min.js'

// Only a mark that this tab was left, never where or what: the device may be shared.
const LEFT = 'heed-left'

/** Exit this page, and take the page out of the tab's history on the way. */
export class LeaveThisPage extends ExitThisPage {
  static moduleName = 'heed-exit-this-page'

  exitPage () {
    super.exitPage()
    mark()
    window.location.replace(outOfHistory(this.$button.href))
  }
}

/** A page reached with the back button after leaving goes away again; a page that is opened anew stays. */
export function stayAway () {
  window.addEventListener('pageshow', (event) => {
    if (!marked()) return
    if (event.persisted || wentBack()) leaveAgain()
    else window.sessionStorage.removeItem(LEFT)
  })
}

function wentBack () {
  return performance.getEntriesByType('navigation')[0]?.type === 'back_forward'
}

function leaveAgain () {
  document.body.classList.add('govuk-exit-this-page-hide-content')
  window.location.replace(outOfHistory(document.body.dataset.leaveUrl))
}

/** Tells Heed that the back button cannot bring the page back, so that it need not turn it away. */
function outOfHistory (address) {
  return `${address}?history=replaced`
}

function mark () {
  try {
    window.sessionStorage.setItem(LEFT, '1')
  } catch {
    // Storage may be switched off; leaving still works.
  }
}

function marked () {
  try {
    return window.sessionStorage.getItem(LEFT) === '1'
  } catch {
    return false
  }
}
