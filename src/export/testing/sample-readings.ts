import type { Reading } from '../../record/index.js'
import { ReadingBuilder } from './reading-builder.js'

/** Eight reports by five invented outlets on an invented strike at the locks of an invented canal. */
export function sampleReadings(): Reading[] {
  return [first(), wireCopy(), herald(), courier(), meridian(), radio(), heraldLater(), postLater()]
}

function first(): Reading {
  return new ReadingBuilder(
    {
      id: 'post-1',
      outlet: 'Harrow Post',
      published: '2031-03-03T07:40:00Z',
      headline: 'Lock-keepers walk out on the Ardle canal',
      agencies: ['Northwire']
    },
    [
      ['headline', 'Lock-keepers walk out on the Ardle canal'],
      ['byline', 'By Tamsin Orrel, with Northwire'],
      [
        'body',
        'Lock-keepers closed the Ardle canal at dawn on Monday, leaving about 40 barges waiting at Kestrel Lock, the waterways ministry said.'
      ],
      [
        'body',
        '“The gates stay shut until we are heard,” said Ilsa Marr, who leads the Canal Workers’ Union. She said that the ministry had told her last week that no pay offer was ready.'
      ],
      [
        'body',
        'The ministry denied that any meeting had been refused. “Our door has been open since January,” Deputy Minister Odran Vell told reporters.'
      ],
      ['caption', 'Barges wait below Kestrel Lock. At least 60 crews were stranded, the union said.'],
      ['furniture', 'Share this report'],
      ['promo', 'Read more: What the Ardle canal carries']
    ]
  )
    .entity('Ilsa Marr', 'person')
    .entity('Canal Workers’ Union', 'organisation')
    .entity('Odran Vell', 'person')
    .entity('waterways ministry', 'government')
    .entity('Lock-keepers', 'group')
    .statement(
      {
        source: 'the waterways ministry',
        cue: 'said',
        content:
          'Lock-keepers closed the Ardle canal at dawn on Monday, leaving about 40 barges waiting at Kestrel Lock',
        after: 'Lock-keepers closed'
      },
      { speakers: ['waterways ministry'], standing: 'body', act: 'say' }
    )
    .statement(
      {
        source: 'Ilsa Marr, who leads the Canal Workers’ Union',
        cue: 'said',
        content: '“The gates stay shut until we are heard,”',
        after: '“The gates'
      },
      { speakers: ['Ilsa Marr'], quotation: 'direct', act: 'threaten' }
    )
    .statement(
      {
        source: 'She',
        cue: 'said',
        content: 'the ministry had told her last week that no pay offer was ready',
        after: 'She said'
      },
      { speakers: ['Ilsa Marr'] }
    )
    .statement(
      { source: 'the ministry', cue: 'told', content: 'no pay offer was ready', after: 'She said' },
      { speakers: ['waterways ministry'], standing: 'body', within: 'statement-3' }
    )
    .statement(
      { source: 'The ministry', cue: 'denied', content: 'any meeting had been refused', after: 'The ministry denied' },
      { speakers: ['waterways ministry'], standing: 'body', act: 'deny' }
    )
    .statement(
      {
        source: 'Deputy Minister Odran Vell',
        cue: 'told reporters',
        content: '“Our door has been open since January,”'
      },
      { speakers: ['Odran Vell'], quotation: 'direct' }
    )
    .figure('about 40 barges', 'barge', { value: 40, bound: 'about', statement: 'statement-1' })
    .figure('At least 60 crews', 'crew', {
      value: 60,
      min: 60,
      max: null,
      bound: 'at-least',
      segment: 'caption',
      score: 0.44
    })
    .event('Lock-keepers closed the Ardle canal at dawn on Monday', 'closed', {
      actors: [{ entity: 'Lock-keepers', span: { start: 0, end: 12, quote: 'Lock-keepers' } }],
      mode: 'strike',
      when: { value: '2031-03-03', time: 't1' },
      statement: 'statement-1'
    })
    .commitment('The gates stay shut', {
      condition: 'until we are heard',
      who: { entity: 'Ilsa Marr', span: null },
      kind: 'threaten',
      statement: 'statement-2'
    })
    .reading()
}

function wireCopy(): Reading {
  return new ReadingBuilder(
    {
      id: 'radio-1',
      outlet: 'Canal Radio',
      published: '2031-03-03T09:05:00Z',
      headline: 'Ardle canal shut by strike',
      agencies: ['Northwire']
    },
    [
      ['headline', 'Ardle canal shut by strike'],
      [
        'body',
        'Lock-keepers closed the Ardle canal at dawn on Monday, leaving about 40 barges waiting at Kestrel Lock, the waterways ministry said.'
      ],
      ['credit', 'Northwire']
    ]
  )
    .entity('the waterways ministry', 'government')
    .entity('Lock-keepers', 'group')
    .statement(
      {
        source: 'the waterways ministry',
        cue: 'said',
        content:
          'Lock-keepers closed the Ardle canal at dawn on Monday, leaving about 40 barges waiting at Kestrel Lock'
      },
      { speakers: ['the waterways ministry'], standing: 'body' }
    )
    .figure('about 40 barges', 'barge', { value: 40, bound: 'about', statement: 'statement-1' })
    .event('Lock-keepers closed the Ardle canal at dawn on Monday', 'closed', {
      actors: [{ entity: 'Lock-keepers', span: { start: 28, end: 40, quote: 'Lock-keepers' } }],
      mode: 'strike',
      when: { value: '2031-03-03', time: 't1' },
      statement: 'statement-1'
    })
    .reading()
}

function herald(): Reading {
  return new ReadingBuilder(
    {
      id: 'herald-1',
      outlet: 'Lakeside Herald',
      published: '2031-03-03T16:30:00Z',
      headline: 'Sixty boats stuck as strike bites'
    },
    [
      [
        'body',
        'More than 60 barges were held on both sides of Kestrel Lock by Monday afternoon, according to Ilsa Marr of the Canal Workers’ Union.'
      ],
      [
        'body',
        'Ms Marr accused the ministry of cancelling two meetings. Officials rejected that. “Nobody was turned away,” one of them said.'
      ],
      ['body', 'The union would lift the closure if the ministry names a date for talks by Friday, she said.']
    ]
  )
    .entity('Ilsa Marr', 'person', 'marr')
    .entity('Canal Workers’ Union', 'organisation')
    .entity('the ministry', 'government', 'ministry')
    .statement(
      {
        source: 'Ilsa Marr of the Canal Workers’ Union',
        cue: 'according to',
        content: 'More than 60 barges were held on both sides of Kestrel Lock by Monday afternoon'
      },
      { speakers: ['marr'] }
    )
    .statement(
      { source: 'Ms Marr', cue: 'accused', content: 'the ministry of cancelling two meetings' },
      { speakers: ['marr'], act: 'accuse' }
    )
    .statement(
      { source: 'Officials', cue: 'rejected', content: 'that', after: 'Officials' },
      { standing: 'anonymous', act: 'deny', score: 0.41 }
    )
    .statement(
      { source: 'one of them', cue: 'said', content: '“Nobody was turned away,”' },
      { standing: 'anonymous', act: 'deny', quotation: 'direct' }
    )
    .statement(
      {
        source: 'she',
        cue: 'said',
        content: 'The union would lift the closure if the ministry names a date for talks by Friday',
        after: 'The union would'
      },
      { speakers: ['marr'], act: 'commit' }
    )
    .figure('More than 60 barges', 'barge', {
      value: 60,
      min: 60,
      max: null,
      bound: 'at-least',
      statement: 'statement-1'
    })
    .figure('two meetings', 'meeting', { value: 2, statement: 'statement-2' })
    .commitment('lift the closure', {
      condition: 'if the ministry names a date for talks by Friday',
      who: { entity: 'Canal Workers’ Union', span: null },
      by: { value: '2031-03-07', time: 't2' },
      statement: 'statement-5'
    })
    .reading()
}

function courier(): Reading {
  return new ReadingBuilder(
    {
      id: 'courier-1',
      outlet: 'Ostrel Courier',
      published: '2031-03-04T06:00:00+01:00',
      headline: 'Ministry sets Thursday limit for lock crews'
    },
    [
      [
        'body',
        'The waterways ministry will bring in army engineers to open Kestrel Lock unless crews return by Thursday, Deputy Minister Odran Vell said late on Monday.'
      ],
      ['body', 'Between 70 and 80 barges were waiting, an inspector counted from the bridge.'],
      ['body', 'The union said that it had heard of the plan only from the radio.']
    ]
  )
    .entity('Odran Vell', 'person', 'vell')
    .entity('waterways ministry', 'government', 'ministry')
    .entity('The union', 'organisation', 'union')
    .statement(
      {
        source: 'Deputy Minister Odran Vell',
        cue: 'said',
        content:
          'The waterways ministry will bring in army engineers to open Kestrel Lock unless crews return by Thursday'
      },
      { speakers: ['vell'], act: 'threaten', when: { value: '2031-03-03TEV', time: 't1' } }
    )
    .statement(
      { source: 'an inspector', cue: 'counted', content: 'Between 70 and 80 barges were waiting' },
      { standing: 'anonymous', act: 'estimate' }
    )
    .statement(
      { source: 'The union', cue: 'said', content: 'it had heard of the plan only from the radio', after: 'The union' },
      { speakers: ['union'], standing: 'body' }
    )
    .figure('Between 70 and 80 barges', 'barge', {
      value: null,
      min: 70,
      max: 80,
      bound: 'range',
      statement: 'statement-2'
    })
    .event('The waterways ministry will bring in army engineers to open Kestrel Lock', 'bring in', {
      type: 'MOBILIZE',
      status: 'conditional',
      actors: [{ entity: 'ministry', span: { start: 4, end: 22, quote: 'waterways ministry' } }],
      when: { value: '2031-03-06', time: 't2' },
      place: { entity: null, span: { start: 63, end: 75, quote: 'Kestrel Lock' } },
      statement: 'statement-1'
    })
    .commitment('bring in army engineers to open Kestrel Lock', {
      condition: 'unless crews return by Thursday',
      who: { entity: 'ministry', span: null },
      kind: 'threaten',
      by: { value: '2031-03-06', time: 't2' },
      statement: 'statement-1'
    })
    .reading()
}

function meridian(): Reading {
  return new ReadingBuilder(
    {
      id: 'meridian-1',
      outlet: 'The Meridian',
      published: '2031-03-04T12:15:00Z',
      headline: 'Army says it has no orders for Kestrel Lock',
      authors: ['Jory Penhale']
    },
    [
      ['standfirst', 'A threat by the ministry meets a puzzled general staff.'],
      [
        'body',
        'The army has received no order to open Kestrel Lock, a spokesman for the general staff said on Tuesday, contradicting the deputy minister.'
      ],
      ['body', 'Shippers put their losses at 1.2 million crowns a day. The harbour board estimated 900,000 crowns.'],
      ['body', 'The ministry neither confirmed nor denied that it had asked for troops.']
    ]
  )
    .entity('the general staff', 'government', 'staff')
    .entity('Shippers', 'group', 'shippers')
    .entity('The harbour board', 'organisation', 'board')
    .entity('The ministry', 'government', 'ministry')
    .statement(
      {
        source: 'a spokesman for the general staff',
        cue: 'said',
        content: 'The army has received no order to open Kestrel Lock'
      },
      { speakers: ['staff'], standing: 'role', act: 'deny' }
    )
    .statement(
      { source: 'Shippers', cue: 'put', content: 'their losses at 1.2 million crowns a day', after: 'Shippers' },
      { speakers: ['shippers'], standing: 'body', act: 'estimate' }
    )
    .statement(
      { source: 'The harbour board', cue: 'estimated', content: '900,000 crowns' },
      { speakers: ['board'], standing: 'body', act: 'estimate' }
    )
    .statement(
      { source: 'The ministry', cue: 'neither confirmed nor denied', content: 'it had asked for troops' },
      { speakers: ['ministry'], standing: 'body', act: 'decline-comment' }
    )
    .figure('1.2 million crowns', 'crown', { value: 1_200_000, statement: 'statement-2' })
    .figure('900,000 crowns', 'crown', { value: 900_000, statement: 'statement-3' })
    .event('The army has received no order to open Kestrel Lock', 'open', {
      type: 'MOBILIZE',
      status: 'denied',
      statement: 'statement-1'
    })
    .reading()
}

function radio(): Reading {
  return new ReadingBuilder(
    {
      id: 'radio-2',
      outlet: 'Canal Radio',
      published: '2031-03-05T08:00:00Z',
      headline: 'Queue at Kestrel Lock passes ninety'
    },
    [
      [
        'body',
        'Ninety-two barges now wait at Kestrel Lock, the waterways ministry said on Wednesday. Ilsa Marr told Canal Radio that crews would stay out until Sunday at least.'
      ]
    ]
  )
    .entity('the waterways ministry', 'government', 'ministry')
    .entity('Ilsa Marr', 'person', 'marr')
    .statement(
      { source: 'the waterways ministry', cue: 'said', content: 'Ninety-two barges now wait at Kestrel Lock' },
      { speakers: ['ministry'], standing: 'body' }
    )
    .statement(
      { source: 'Ilsa Marr', cue: 'told', content: 'crews would stay out until Sunday at least' },
      { speakers: ['marr'], act: 'commit' }
    )
    .figure('Ninety-two barges', 'barge', { value: 92, statement: 'statement-1' })
    .commitment('stay out until Sunday at least', {
      who: { entity: 'marr', span: null },
      by: { value: '2031-03-09', time: 't1' },
      statement: 'statement-2'
    })
    .reading()
}

function heraldLater(): Reading {
  return new ReadingBuilder(
    {
      id: 'herald-2',
      outlet: 'Lakeside Herald',
      published: '2031-03-05T18:20:00Z',
      headline: 'Talks agreed, gates to open'
    },
    [
      [
        'body',
        'The waterways ministry and the Canal Workers’ Union will meet on Friday at Harrowmere, both sides said on Wednesday.'
      ],
      ['body', 'Ninety-two barges were waiting, ministry figures show. Up to 30 crews had already turned back.']
    ]
  )
    .entity('The waterways ministry', 'government', 'ministry')
    .entity('Canal Workers’ Union', 'organisation', 'union')
    .statement(
      {
        source: 'both sides',
        cue: 'said',
        content: 'The waterways ministry and the Canal Workers’ Union will meet on Friday at Harrowmere'
      },
      { speakers: ['ministry', 'union'], standing: 'body', act: 'announce' }
    )
    .statement(
      { source: 'ministry figures', cue: 'show', content: 'Ninety-two barges were waiting' },
      { speakers: ['ministry'], standing: 'document' }
    )
    .figure('Ninety-two barges', 'barge', { value: 92, statement: 'statement-2' })
    .figure('Up to 30 crews', 'crew', { value: 30, min: null, max: 30, bound: 'at-most' })
    .event('The waterways ministry and the Canal Workers’ Union will meet on Friday at Harrowmere', 'meet', {
      type: 'CONSULT',
      status: 'planned',
      when: { value: '2031-03-07', time: 't1' },
      statement: 'statement-1'
    })
    .reading()
}

function postLater(): Reading {
  return new ReadingBuilder(
    {
      id: 'post-2',
      outlet: 'Harrow Post',
      published: '2031-03-06T10:00:00Z',
      headline: 'Canal talks fixed for Friday'
    },
    [
      [
        'body',
        'The two sides in the Ardle canal dispute will meet on Friday in Harrowmere, Odran Vell confirmed on Thursday.'
      ],
      [
        'body',
        'The queue had shrunk to 75 barges by Thursday morning, the ministry said. The threat to send engineers was withdrawn.'
      ]
    ]
  )
    .entity('Odran Vell', 'person', 'vell')
    .entity('the ministry', 'government', 'ministry')
    .statement(
      {
        source: 'Odran Vell',
        cue: 'confirmed',
        content: 'The two sides in the Ardle canal dispute will meet on Friday in Harrowmere'
      },
      { speakers: ['vell'], act: 'confirm' }
    )
    .statement(
      {
        source: 'the ministry',
        cue: 'said',
        content: 'The queue had shrunk to 75 barges by Thursday morning',
        after: 'The queue'
      },
      { speakers: ['ministry'], standing: 'body' }
    )
    .figure('75 barges', 'barge', { value: 75, statement: 'statement-2' })
    .event('The two sides in the Ardle canal dispute will meet on Friday in Harrowmere', 'meet', {
      type: 'CONSULT',
      status: 'planned',
      when: { value: '2031-03-07', time: 't1' },
      statement: 'statement-1'
    })
    .event('The threat to send engineers was withdrawn', 'withdrawn', { type: 'RETREAT', status: 'occurred' })
    .reading()
}
