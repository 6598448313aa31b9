// Advice on words while they are typed. The server writes it, so that it reads the same without this script.
const IDLE = 900

/** Advise below every long answer of each form that holds the buttons for it. */
export function adviseOnWording (page) {
  for (const buttons of page.querySelectorAll('[data-wording-url]')) new Advice(buttons)
}

class Advice {
  constructor (buttons) {
    this.form = buttons.closest('form')
    this.says = buttons.dataset
    this.status = buttons.querySelector('[data-wording-status]')
    this.answers = [...this.form.querySelectorAll('textarea')]
      .filter((area) => area.dataset.wording !== 'none')
      .map((area) => new Answer(area, this))
    this.on = this.says.wordingOn === '1'
    buttons.querySelector('[data-wording-without-script]')?.remove()
    buttons.querySelector('[value=check]').addEventListener('click', (event) => this.check(event))
    this.switcher = buttons.querySelector('[value=on], [value=off]')
    this.switcher.addEventListener('click', (event) => this.switch(event))
  }

  async check (event) {
    event.preventDefault()
    await Promise.all(this.answers.map((answer) => answer.ask()))
    const found = this.answers.find((answer) => answer.title)
    if (found) found.title.focus()
    else this.announce(this.says.wordingNone)
  }

  async switch (event) {
    event.preventDefault()
    const on = !this.on
    const sent = new URLSearchParams({ on: on ? '1' : '0' })
    if (await this.post(this.says.wordingSwitchUrl, sent) === null) return
    this.on = on
    this.switcher.value = on ? 'off' : 'on'
    this.switcher.textContent = on ? this.says.wordingToOff : this.says.wordingToOn
    for (const answer of this.answers) on ? answer.later() : answer.clear()
    this.announce(on ? this.says.wordingSwitchedOn : this.says.wordingSwitchedOff)
  }

  announce (words) {
    if (this.status.textContent !== words) this.status.textContent = words
  }

  found (question, count) {
    this.announce(this.says.wordingFound.replace('{question}', question).replace('{count}', count))
  }

  /** What the server answers; null when it cannot be reached, which is no reason to disturb anybody. */
  async post (address, sent) {
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body: sent,
        headers: { 'X-CSRFToken': this.form.elements.csrfmiddlewaretoken?.value ?? '' },
        credentials: 'same-origin',
        redirect: 'error'
      })
      return answer.ok ? await answer.text() : null
    } catch {
      return null
    }
  }
}

class Answer {
  constructor (area, advice) {
    this.area = area
    this.advice = advice
    this.panel = document.getElementById(`${area.id}-wording`) ?? panelBelow(area)
    this.asked = 0
    area.addEventListener('input', () => this.later())
    this.panel.addEventListener('change', (event) => this.chosen(event.target))
  }

  get title () { return this.panel.querySelector('.heed-wording__title') }

  get question () {
    const label = this.area.labels[0]?.cloneNode(true)
    label?.querySelector('.heed-optional')?.remove()
    return label?.textContent.trim() ?? ''
  }

  later () {
    clearTimeout(this.timer)
    if (this.advice.on) this.timer = setTimeout(() => this.ask(), IDLE)
  }

  clear () {
    clearTimeout(this.timer)
    this.asked += 1
    this.panel.replaceChildren()
  }

  async ask () {
    clearTimeout(this.timer)
    const asked = ++this.asked
    const html = await this.advice.post(this.advice.says.wordingUrl, this.sent())
    if (html === null || asked !== this.asked) return
    this.show(html)
  }

  sent () {
    const sent = new URLSearchParams({
      text: this.area.value,
      name: this.area.name,
      control: this.area.id,
      question: this.question,
      for: this.area.dataset.wording ?? 'record'
    })
    for (const control of this.panel.querySelectorAll('input')) {
      if (control.type !== 'radio' || control.checked) sent.append(control.name, control.value)
    }
    return sent
  }

  show (html) {
    const before = terms(this.panel)
    const held = this.panel.contains(document.activeElement) ? document.activeElement : null
    this.panel.innerHTML = html
    if (held?.id) focusAgain(held, this.panel)
    const now = terms(this.panel)
    if (now.length > 0 && now.join() !== before.join()) this.advice.found(this.question, now.length)
  }

  /** To change a word is to go to it: it is marked in the answer, ready to be typed over. */
  chosen (control) {
    if (control.value !== 'change' || control.type !== 'radio') return
    const { wordingStart, wordingEnd } = control.dataset
    // The server counts characters, the browser halves of some of them.
    const units = (index) => [...this.area.value].slice(0, index).join('').length
    this.area.focus()
    this.area.setSelectionRange(units(wordingStart), units(wordingEnd))
  }
}

function terms (panel) {
  return [...panel.querySelectorAll('.heed-wording__term')].map((term) => term.textContent)
}

function focusAgain (held, panel) {
  const again = document.getElementById(held.id)
  if (!again || !panel.contains(again)) return
  again.focus()
  if (held.type === 'text') {
    again.value = held.value
    again.setSelectionRange(held.selectionStart, held.selectionEnd)
  }
}

function panelBelow (area) {
  const panel = document.createElement('div')
  panel.className = 'heed-wording'
  panel.id = `${area.id}-wording`
  area.closest('.govuk-form-group').after(panel)
  return panel
}
