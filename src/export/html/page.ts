import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Html, markup, rawHtml } from './markup.js'
import { heading } from './parts.js'
import { reportPages } from './report-page.js'
import { renderSection, type Section, shownSections } from './section.js'
import { changesSection } from './section-changes.js'
import { commitmentsSection } from './section-commitments.js'
import { eventsSection } from './section-events.js'
import { figuresSection } from './section-figures.js'
import { glanceSection } from './section-glance.js'
import { lineageSection } from './section-lineage.js'
import { matrixSection } from './section-matrix.js'
import { agreedSection, differsSection, singleSection } from './section-points.js'
import { saidSection } from './section-said.js'
import { timelineSection } from './section-timeline.js'
import { type DossierInputs } from '../dossier-input.js'
import { counted } from '../view/point-view.js'
import { pageView, type PageView, type StoryView } from '../view/story-view.js'

/** The parts of a story's dossier, in the order of the page: what stands first is what a reader decides by. */
const SECTIONS: readonly Section[] = [
  glanceSection,
  agreedSection,
  differsSection,
  changesSection,
  saidSection,
  figuresSection,
  commitmentsSection,
  eventsSection,
  timelineSection,
  lineageSection,
  matrixSection,
  singleSection
]

/**
 * The dossier as one HTML page that stands alone: its style, its script and its drawings are inside, it asks for nothing
 * from anywhere, and its content security policy lets nothing else run. Several stories share a page, a part each.
 */
export function dossierHtml(given: DossierInputs): string {
  const page = pageView(given)
  const style = asset('dossier.css')
  const script = asset('dossier.js.txt')
  const policy = `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Onrecord ${page.version}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.title} · dossier</title>
<style>${rawHtml(style)}</style>
</head>
<body>
${bodyOf(page)}
<script>${rawHtml(script)}</script>
</body>
</html>
`.text
}

function bodyOf(page: PageView): Html {
  const only = page.stories.length === 1
  const stories = page.stories.map(view => storyPart(view, only))
  return markup`<a class="skip" href="#content">Skip to the content</a>
<header class="masthead" id="top"><p class="kicker">Dossier</p>${heading(1, null, markup`<bdi>${page.title}</bdi>`)}${only ? null : markup`<p class="summary">${counted(page.library.reports.length, 'report')} by ${counted(page.library.outlets.length, 'outlet')}</p>`}</header>
<div class="frame">
${contents(page)}
<main id="content">
${stories}${reportPages(page, 2)}</main>
</div>
<footer><p>Made by Onrecord ${page.version} from the reports listed here, and from nothing else. Every line leads to the words it was read from; check them before you rely on it. R3 120–180 stands for the characters 120 to 180 of report 3.</p></footer>`
}

function storyPart(view: StoryView, only: boolean): Html {
  const level = only ? 2 : 3
  const sections = shownSections(SECTIONS, view).map(section => renderSection(section, view, level))
  if (only) return markup`${sections}`
  const id = `${view.prefix}story`
  return markup`<section class="story" id="${id}" aria-labelledby="${id}-title">${heading(2, `${id}-title`, markup`<bdi>${view.story.title}</bdi>`)}${sections}</section>
`
}

function contents(page: PageView): Html {
  const lists = page.stories.map(view => {
    const links = shownSections(SECTIONS, view).map(section => {
      const count = section.count(view)
      return markup`<li><a href="#${view.prefix}${section.key}">${section.title}${count === null ? null : markup` <span class="count">${count}</span>`}</a></li>`
    })
    if (page.stories.length === 1) return markup`${links}`
    return markup`<li><a class="story-link" href="#${view.prefix}story"><bdi>${view.story.title}</bdi></a><ul>${links}</ul></li>`
  })
  return markup`<nav class="contents" aria-label="Contents"><ul>${lists}<li><a href="#reports">The reports in full <span class="count">${page.library.reports.length}</span></a></li></ul></nav>`
}

function asset(name: string): string {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')
}

/** The source expression of CSP level 2 for an inline block of exactly these characters. */
function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
