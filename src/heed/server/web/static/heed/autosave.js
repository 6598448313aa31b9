// What is being typed is kept as a draft on the server. Nothing is stored on the device, which may be shared.
const IDLE = 1500
const RETRIES = [5000, 15000, 60000]

/** Keep a draft of every form with data-draft-url; sending the form itself is never held up. */
export function keepDrafts (page) {
  for (const form of page.querySelectorAll('form[data-draft-url]')) new Draft(form)
}

class Draft {
  constructor (form) {
    this.form = form
    this.status = form.querySelector('[data-draft-status]')
    this.timer = 0
    this.attempt = 0
    this.saved = fieldsOf(form)
    form.addEventListener('input', () => this.later(IDLE))
    form.addEventListener('change', () => this.later(IDLE))
    form.addEventListener('submit', () => this.stop())
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.save() })
  }

  later (delay) {
    if (this.stopped) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), delay)
  }

  stop () {
    this.stopped = true
    clearTimeout(this.timer)
    this.sending?.abort()
  }

  async save () {
    clearTimeout(this.timer)
    const fields = fieldsOf(this.form)
    if (this.stopped || this.saving || fields === this.saved) return
    this.saving = true
    try {
      await this.send(fields)
      this.saved = fields
      this.attempt = 0
      this.say(this.form.dataset.draftSaved.replace('{time}', timeNow()))
    } catch {
      this.say(this.form.dataset.draftNotSaved)
      this.later(RETRIES[Math.min(this.attempt++, RETRIES.length - 1)])
    } finally {
      this.saving = false
    }
    if (this.attempt === 0 && fieldsOf(this.form) !== fields) this.later(IDLE)
  }

  async send (fields) {
    this.sending = new AbortController()
    const slow = setTimeout(() => this.sending.abort(), 10000)
    const answer = await fetch(this.form.dataset.draftUrl, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'X-CSRFToken': this.form.elements.csrfmiddlewaretoken?.value ?? '' },
      credentials: 'same-origin',
      keepalive: fields.length < 60000,
      redirect: 'error',
      signal: this.sending.signal
    }).finally(() => clearTimeout(slow))
    if (!answer.ok) throw new Error(`The draft was answered with ${answer.status}`)
  }

  say (words) {
    if (this.status && !this.stopped && this.status.textContent !== words) this.status.textContent = words
  }
}

/** The form's fields as one string; files and the form's own token are no part of a draft. */
function fieldsOf (form) {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== 'csrfmiddlewaretoken') fields.append(name, value)
  }
  return fields.toString()
}

function timeNow () {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date())
}
