// The slider of a replay. Without it every day is a link; with it the same page is fetched for the day it points to.
const DAY = 24 * 60 * 60 * 1000

const box = document.querySelector('[data-replay]')
if (box) new Slider(box)

function Slider (box) {
  const range = box.querySelector('input')
  const output = box.querySelector('output')
  const first = Date.parse(box.dataset.first)
  const words = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  let asked

  box.hidden = false
  range.addEventListener('input', say)
  range.addEventListener('change', () => show(address()))
  document.addEventListener('click', follow)

  function day () {
    return new Date(first + range.valueAsNumber * DAY)
  }

  function say () {
    output.value = words.format(day()).replace(',', '')
    range.setAttribute('aria-valuetext', output.value)
  }

  function address () {
    return `${location.pathname}?day=${day().toISOString().slice(0, 10)}`
  }

  /** Whoever uses the links keeps the slider where it is, too. */
  function follow (event) {
    const link = event.target.closest?.('[data-replay-page] a')
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
    const wanted = Date.parse(new URL(link.href).searchParams.get('day'))
    if (Number.isNaN(wanted)) return
    event.preventDefault()
    range.value = Math.round((wanted - first) / DAY)
    say()
    show(link.href).then(() => sameLink(link.textContent).focus())
  }

  function sameLink (words) {
    const links = [...document.querySelectorAll('.heed-steps a')]
    return links.find(link => link.textContent === words) ?? range
  }

  async function show (url) {
    asked?.abort()
    asked = new AbortController()
    try {
      const answer = await fetch(url, { signal: asked.signal })
      if (!answer.ok || answer.redirected) throw new Error(answer.status)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const found = page.querySelector('[data-replay-page]')
      if (!found) throw new Error('no page')
      document.querySelector('[data-replay-page]').replaceWith(found)
      history.replaceState(null, '', url)
    } catch (error) {
      // A lost session or network is for the browser to show.
      if (error.name !== 'AbortError') location.assign(url)
    }
  }
}
