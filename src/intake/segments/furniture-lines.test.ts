import { describe, expect, it } from 'vitest'
import { articleFrom, BODY, labelOf } from '../testing/intake-helpers.js'

const [FIRST, SECOND, THIRD] = BODY
const HEADLINE = 'Brannow closes its bridge for two years'
const among = (words: string) => articleFrom('report.txt', [HEADLINE, FIRST, words, SECOND, THIRD].join('\n\n'))

/** Lines of pages in plain text that are no part of a report, with other names. */
const OUTSIDE = [
  "Newsletter Sign Up Go on with the article below Please verify you're no machine by ticking the square. Invalid email address. Enter it again. You must choose a newsletter to subscribe to.",
  'Newsletter Sign Up The Morning Tide Get the news of the sound and its islands delivered to your inbox every weekday. Thank you for subscribing.',
  'Advertisement Continue reading the main story',
  'Scroll down for video',
  'Story continues below advertisement',
  'Related Stories BRIDGE SHUT Ferries to run all night as piers crumble TIDE TURNS Who pays for the new crossing?',
  'Related: Ferry company hires forty sailors',
  'RELATED: Ferry company hires forty sailors',
  'READ MORE: Council sacks its chief engineer over bridge',
  'Read more: Council sacks its chief engineer over bridge',
  'Watch: Divers inspect the piers of the bridge',
  'SHOCK WAVES Ferry captain reveals the truth about night crossings HIGH AND DRY Islanders stock up as the bridge closes',
  'We pay for your pictures! Have you something for the Tide news team? Email us at tips@example.org',
  'Do you have a tip about the bridge? Contact our reporters',
  'Follow the Brannow Tide on Facebook and Twitter',
  'Like us on Facebook',
  'Share this with Facebook Twitter Email',
  'Click here to read the full report of the council',
  'Play slideshow Bridges of the north 1 of 11 1. Zenda crossing',
  'View gallery',
  'Copyright 2031 Brannow Tide. All rights reserved. The content of this site, including text and pictures, belongs to the Tide company. Without written permission from the company it may not be reproduced in whole or in part, and no part of it may be sold, lent, copied or passed on to others in print, on the air or by any other means whatever.',
  '© 2031 Brannow Tide',
  'Embed from Getty Images',
  'Last updated: 3 March 2031 14:05',
  '12:40 GMT, 3 March 2031',
  'Please enable JavaScript to view the comments',
  'Subscribe to the Tide from one crown a week',
  'You have two free articles left this month',
  'Sign up for our newsletter',
  'Download our app for the latest tides',
  'For more stories like this, follow us on Instagram',
  'View comments (12)'
]

/** Captions and credits. */
const PICTURES = [
  'GETTY The bridge could have fallen before the inspectors closed it',
  'REUTERS Islanders queue for the night ferry',
  'AP:Associated Press The bridge has been closed since Monday',
  'This March 3, 2031 photo made available by the port authority shows the cracked piers of the bridge in Brannow. The council will repair them.',
  'In this March 3, 2031, photo, divers leave the water below the bridge.',
  'This undated photo provided by the council shows the bridge.',
  'Islanders lay flowers on the bridge on March 3, 2031 ©Ada Holm (AFP)',
  'Photo: Ada Holm/Getty Images',
  'Photographer: Ada Holm/Bloomberg',
  'The bridge seen from a ferry. Hide Caption 3 of 12',
  'Image copyright Getty Images Image caption The bridge at dusk',
  'Ada Holm/AP',
  'Getty Images'
]

/** Sentences of reports that only look like such lines. */
const NEAR = [
  'Getty Images had bought the pictures of the bridge from a fisherman, the council said on Monday.',
  'Reuters first reported the closure on Sunday, citing two people at the council.',
  'Read was appointed engineer of the bridge in March and left the council in May.',
  'Watching the ferry leave, islanders said that they would miss the bridge.',
  'Share prices of the ferry company rose on Monday.',
  'The newsletter of the council said that the piers had been cracked for years.',
  'Sign language was used at the meeting, in which the council voted to close the bridge.',
  'Related industries will suffer too, the council said.',
  'Advertisement of the contract began on Monday, and three companies have asked for the papers.',
  'Copyright law protects the drawings of the bridge, a court in Zenda ruled on Monday.',
  'The photo made available by the council on Monday shows no cracks, the divers said.',
  'In this town, people trust photographs more than engineers, she said.',
  'THE COUNCIL OF BRANNOW said that the NORTHERN BRIDGE COMPANY would repair the piers.',
  'Click went the lock, and the bridge was closed.',
  'Please do not cross the bridge, the council told islanders on Monday.',
  'Follow the law, the judge told the council.',
  'We pay for our stories with our lives, a reporter in Zenda said at the meeting.',
  'You have two choices, the engineer told the council.',
  'Last year it was updated by the council, which spent nine crowns on it.',
  'The gallery of the council was full, and 12 people had to stand.',
  'More was spent on the ferries than on the bridge, the council said.',
  'Photographs by divers showed the cracks in March, the council said.'
]

describe('lines of plain text', () => {
  it.each(OUTSIDE)('no part of the report: %s', async words => {
    expect(['furniture', 'promo', 'credit', 'embed']).toContain(labelOf(await among(words), words))
  })

  it.each(PICTURES)('a caption or a credit: %s', async words => {
    expect(['caption', 'credit']).toContain(labelOf(await among(words), words))
  })

  it.each(NEAR)('body: %s', async words => {
    expect(labelOf(await among(words), words)).toBe('body')
  })

  it('label the pictures of a gallery by the title that they begin with, and keep paragraphs that begin alike', async () => {
    const titled = (title: string) =>
      BODY.concat(BODY)
        .slice(0, 4)
        .map((words, i) => `${title} ${String(i)} ${words}`)
    const gallery = await articleFrom(
      'a.txt',
      [HEADLINE, ...BODY, ...titled('The bridge of Brannow turns')].join('\n\n')
    )
    expect(labelOf(gallery, 'The bridge of Brannow turns 2')).toBe('caption')
    const speech = titled('The council said that').slice(0, 2)
    const report = await articleFrom('a.txt', [HEADLINE, ...speech, ...BODY].join('\n\n'))
    expect(labelOf(report, 'The council said that 1')).toBe('body')
  })

  it('label what stands below the heading of a list at the end, sentences too', async () => {
    const links = [
      'The islanders were cut off for a week. Their troubles are not over.',
      'Ferries of the sound: a guide'
    ]
    const article = await articleFrom('report.txt', [HEADLINE, ...BODY, 'Read more:', ...links].join('\n\n'))
    expect(links.map(words => labelOf(article, words))).not.toContain('body')
    const goesOn = await articleFrom(
      'report.txt',
      [HEADLINE, FIRST, 'Read more:', ...links, SECOND, THIRD].join('\n\n')
    )
    expect(labelOf(goesOn, SECOND)).toBe('body')
  })
})
