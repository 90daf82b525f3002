import { describe, expect, it } from 'vitest'
import { articleFrom, BODY, errorFrom, labelOf, labelsOf } from '../testing/intake-helpers.js'

const paragraphs = BODY.map(words => `<p>${words}</p>`).join('\n')
const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`
const article = (head: string, inner = '') =>
  articleFrom(
    'page.html',
    pageOf(head, `<nav><a href="/">Home</a></nav><article><h1>Bridge closes</h1>${inner}${paragraphs}</article>`)
  )

describe('a page', () => {
  it('becomes a headline and blocks apart by blank lines', async () => {
    const found = await article('<title>Bridge closes | The Brannow Post</title>')
    expect(found.text).toBe(['Bridge closes', ...BODY].join('\n\n'))
    expect(labelsOf(found)[0]).toBe('headline: Bridge closes')
    expect(found.language).toBe('en-GB')
  })

  it('states its metadata in JSON-LD', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Other' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bridge closes',
          author: [{ '@type': 'Person', name: 'Ada Holm' }, { name: 'Jan Brul' }],
          datePublished: '2031-03-03T10:00:00Z',
          dateModified: '2031-03-04',
          publisher: { name: 'The Brannow Post' }
        }
      ]
    }
    expect(await article(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      headline: 'Bridge closes',
      authors: ['Ada Holm', 'Jan Brul'],
      published: '2031-03-03T10:00:00Z',
      updated: '2031-03-04',
      outlet: 'The Brannow Post'
    })
  })

  it('states its metadata in meta tags', async () => {
    const head = `<meta property="og:site_name" content="The Brannow Post"><meta property="article:published_time" content="2031-03-03T10:00:00+01:00">
      <meta name="author" content="By Ada Holm and Jan Brul, Reuters"><link rel="canonical" href="https://post.example/a">`
    expect(await article(head)).toMatchObject({
      outlet: 'The Brannow Post',
      published: '2031-03-03T10:00:00+01:00',
      authors: ['Ada Holm', 'Jan Brul'],
      url: 'https://post.example/a'
    })
  })

  it('states no date where it has none', async () => {
    expect((await article('')).published).toBeNull()
  })

  it('keeps captions, embedded posts and lists apart, and drops scripts and asides', async () => {
    const inner = `<figure><img alt="x"><figcaption>Piers of the bridge in winter</figcaption></figure><p>${BODY[0]} It is so.</p>
      <aside>Other news</aside><script>var secret = 1</script><ul><li>Piers that have cracks: three</li><li>Piers that have none: two</li></ul>
      <blockquote class="twitter-tweet"><p>It was time. — Ada (@ada) March 3, 2031</p></blockquote>`
    const found = await article('', inner)
    expect(labelOf(found, 'Piers of the bridge')).toBe('caption')
    expect(labelOf(found, 'Piers that have cracks')).toBe('body')
    expect(labelOf(found, 'It was time')).toBe('embed')
    expect(found.text).not.toMatch(/secret|Other news/u)
  })

  it('labels a block that is only a link as promo, and a paragraph with links as body', async () => {
    const inner = `<p><a href="/b">Lighthouse keeper retires after forty winters</a></p><p>The <a href="/c">council</a> of Brannow met twice on the matter.</p>`
    const found = await article('', inner)
    expect([labelOf(found, 'Lighthouse'), labelOf(found, 'The council of')]).toEqual(['promo', 'body'])
  })

  it('without an article is an error', async () => {
    expect((await errorFrom('page.html', pageOf('<title>Home</title>', '<nav><a href="/a">A</a></nav>'))).code).toBe(
      'input-no-article'
    )
  })

  it.each([
    ['closed', `${'<div>'.repeat(10_000)}${paragraphs}${'</div>'.repeat(10_000)}`],
    ['open', `${'<b>'.repeat(10_000)}${paragraphs}`],
    ['tables', `${'<table><tr><td>'.repeat(10_000)}${paragraphs}`]
  ])('with ten thousand nested tags is read (%s)', async (_, body) => {
    const found = await articleFrom('page.html', pageOf('<title>Bridge closes</title>', body))
    for (const words of BODY) expect(found.text).toContain(words)
  })
})
