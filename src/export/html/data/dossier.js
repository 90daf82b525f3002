// Comforts over a page that reads without them: lights every part of the words a link leads to, opens what they lie
// in, and offers the way back.
(() => {
  'use strict'
  let lit = []
  let from = null
  const back = document.createElement('a')
  back.className = 'back'
  back.hidden = true
  back.href = '#top'
  back.textContent = '← Back to where you were'
  document.body.append(back)

  const reveal = element => {
    for (let node = element.parentElement; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS') node.open = true
    }
  }

  const light = () => {
    for (const mark of lit) mark.classList.remove('lit')
    lit = []
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id === '' ? null : document.getElementById(id)
    if (target === null) return
    reveal(target)
    if (target.tagName === 'DETAILS') target.open = true
    if (target.tagName === 'MARK') {
      lit = [target, ...document.querySelectorAll(`[data-of="${CSS.escape(id)}"]`)]
      for (const mark of lit) mark.classList.add('lit')
    }
    target.scrollIntoView({ block: target.tagName === 'MARK' ? 'center' : 'start' })
  }

  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href^="#"]')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    if (link === back) {
      event.preventDefault()
      back.hidden = true
      if (from) window.scrollTo({ top: from.top })
      from?.link.focus({ preventScroll: true })
      return
    }
    if (link.closest('.contents')) return
    from = { link, top: window.scrollY }
    back.hidden = false
    if (link.hash === location.hash) setTimeout(light)
  })

  let closed = []
  window.addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')]
    for (const fold of closed) fold.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false
  })
  window.addEventListener('hashchange', light)
  light()
})()
