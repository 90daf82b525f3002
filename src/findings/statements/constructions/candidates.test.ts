import { describe, expect, it } from 'vitest'
import { found } from './testing/found.js'

describe('a clause that the cue parts', () => {
  const parted = `
    The     the    DET  DT  _ 2 det
    strike  strike NOUN NN  _ 7 nsubj
    ,       ,      PUNCT , _ 5 punct
    unions  union  NOUN NNS _ 5 nsubj
    said    say    VERB VBD _ 0 root
    ,       ,      PUNCT , _ 5 punct
    cost    cost   VERB VBD _ 5 ccomp
    jobs    job    NOUN NNS _ 7 obj
    .       .      PUNCT . _ 5 punct`

  it('is whole where the roles hold one side', () => {
    const given = { source: 'unions', cue: 'said', content: 'The|strike' }
    expect(found(parted, given)).toEqual(['unions | said | The strike … cost jobs'])
  })

  it('does not take in what is told of the speaker afterwards', () => {
    const tree = `
      Tolls  toll  NOUN NNS _ 3 nsubj
      will   will  AUX  MD  _ 3 aux
      rise   rise  VERB VB  _ 6 ccomp
      ,      ,     PUNCT ,  _ 6 punct
      unions union NOUN NNS _ 6 nsubj
      said   say   VERB VBD _ 0 root
      ,      ,     PUNCT ,  _ 10 punct
      and    and   CCONJ CC _ 10 cc
      they   they  PRON PRP _ 10 nsubj
      left   leave VERB VBD _ 3 conj
      .      .     PUNCT .  _ 6 punct`
    expect(found(tree, { source: 'unions', cue: 'said', content: 'Tolls|rise' })).toEqual([
      'unions | said | Tolls will rise'
    ])
  })
})

describe('accusing and asking', () => {
  const accused = (what: string) => `
    Auditors auditor NOUN NNS _ 2 nsubj
    accused  accuse  VERB VBD _ 0 root
    the      the     DET  DT  _ 4 det
    bank     bank    NOUN NN  _ 2 obj
    of       of      ADP  IN  _ 6 case
    fraud    fraud   NOUN NN  _ 2 obl
    ${what}`

  it('have their target inside the content', () => {
    expect(found(accused(''), { source: 'Auditors', cue: 'accused', content: 'of|fraud' })).toEqual([
      'Auditors | accused | the bank of fraud'
    ])
  })

  it('end before a clause of its own', () => {
    const tree = accused(`and  and   CCONJ CC  _ 8 cc
      left leave VERB VBD _ 6 conj
      town town  NOUN NN  _ 8 obj`)
    expect(found(tree, { source: 'Auditors', cue: 'accused', content: 'of|town' })).toEqual([
      'Auditors | accused | the bank of fraud'
    ])
  })

  it('are found where the model left them out, but not a verb that does something', () => {
    expect(found(accused(''))).toEqual(['Auditors | accused | the bank of fraud'])
    expect(found(accused('').replace('accused  accuse', 'robbed   rob   '))).toEqual([])
  })
})

describe('a passive', () => {
  const passive = `
    Villagers villager NOUN NNS _ 3 nsubj:pass
    were      be       AUX  VBD _ 3 aux:pass
    asked     ask      VERB VBN _ 0 root
    to        to       PART TO  _ 5 mark
    leave     leave    VERB VB  _ 3 xcomp`

  it('is aimed at its subject, who does not speak', () => {
    const given = { source: 'Villagers', cue: 'asked', content: 'to|leave' }
    expect(found(passive, given)).toEqual([' | asked | Villagers … to leave'])
  })

  it('says nothing to the subject that is told a clause', () => {
    const tree = `
      Parents parent NOUN NNS _ 3 nsubj:pass
      were    be     AUX  VBD _ 3 aux:pass
      told    tell   VERB VBN _ 0 root
      that    that   SCONJ IN _ 6 mark
      schools school NOUN NNS _ 6 nsubj
      close   close  VERB VBP _ 3 ccomp`
    expect(found(tree, { source: 'Parents', cue: 'told', content: 'that|close' })).toEqual([
      ' | told | that schools close'
    ])
  })

  it('speaks by its subject where that is quoted as saying', () => {
    const tree = `
      Holt    Holt   PROPN NNP _ 3 nsubj:pass
      was     be     AUX  VBD _ 3 aux:pass
      quoted  quote  VERB VBN _ 0 root
      as      as     SCONJ IN _ 5 mark
      saying  say    VERB VBG _ 3 advcl
      schools school NOUN NNS _ 7 nsubj
      close   close  VERB VBP _ 5 ccomp`
    const given = { source: 'Holt', cue: 'quoted|saying', content: 'schools|close' }
    expect(found(tree, given)).toEqual(['Holt | quoted as saying | schools close'])
  })

  it('without an auxiliary is none', () => {
    const active = passive.replace('were      be       AUX  VBD _ 3 aux:pass', 'there there ADV RB _ 3 advmod')
    expect(found(active.replace(/VBN/u, 'VBD'))).toEqual([])
  })
})

describe('a noun for something said', () => {
  const claim = (mark: string) => `
    The     the     DET  DT  _ 2 det
    mayor   mayor   NOUN NN  _ 4 nmod:poss
    ’s      ’s      PART POS _ 2 case
    claim   claim   NOUN NN  _ 8 nsubj
    that    that    ${mark} _ 7 mark
    mills   mill    NOUN NNS _ 7 nsubj
    close   close   VERB VBP _ 4 acl
    drew    draw    VERB VBD _ 0 root
    laughs  laugh   NOUN NNS _ 8 obj`

  it('takes its clause and its owner', () => {
    expect(found(claim('SCONJ IN'))).toEqual(['The mayor | claim | that mills close'])
  })

  it('ends with its clause', () => {
    expect(found(claim('SCONJ IN'), { source: 'The|mayor', cue: 'claim', content: 'that|laughs' })).toEqual([
      'The mayor | claim | that mills close'
    ])
  })

  it('is none with a relative clause', () => {
    expect(found(claim('PRON WDT'))).toEqual([])
  })

  it('is carried by a verb, which has the source', () => {
    const tree = `
      Unions  union   NOUN NNS _ 2 nsubj
      voiced  voice   VERB VBD _ 0 root
      concern concern NOUN NN  _ 2 obj
      over    over    ADP  IN  _ 5 case
      tolls   toll    NOUN NNS _ 2 obl`
    expect(found(tree)).toEqual(['Unions | voiced concern | over tolls'])
    expect(found(tree.replace('concern concern', 'songs   song   '))).toEqual([])
  })
})

describe('according to', () => {
  const tree = (source: string) => `
    Rents     rent      NOUN NNS _ 2 nsubj
    rose      rise      VERB VBD _ 0 root
    ,         ,         PUNCT ,  _ 2 punct
    according accord    VERB VBG _ 6 case
    to        to        ADP  IN  _ 4 fixed
    ${source} NOUN NNS _ 2 obl`

  it('has the clause around it', () => {
    expect(found(tree('unions union'), { source: 'unions', cue: 'according|to' })).toEqual([
      'unions | according to | Rents rose'
    ])
  })

  it('says nothing by what things go by', () => {
    expect(found(tree('sizes size'), { source: 'sizes', cue: 'according|to', content: 'Rents|rose' })).toEqual([
      ' | according to | '
    ])
  })
})

describe('an adverb of report', () => {
  const tree = (adverb: string) => `
    He       he     PRON PRP _ 4 nsubj
    has      have   AUX  VBZ _ 4 aux
    ${adverb}       ADV  RB  _ 4 advmod
    left     leave  VERB VBN _ 0 root
    town     town   NOUN NN  _ 4 obj`

  it('attributes its clause to nobody', () => {
    expect(found(tree('reportedly reportedly'))).toEqual([' | reportedly | He has … left town'])
  })

  it('is none where it says how often', () => {
    expect(found(tree('repeatedly repeatedly'))).toEqual([])
  })

  it('is none on a word of a noun phrase', () => {
    const stolen = `
      The       the       DET  DT  _ 4 det
      allegedly allegedly ADV  RB  _ 3 advmod
      stolen    steal     VERB VBN _ 4 amod
      car       car       NOUN NN  _ 5 nsubj
      burned    burn      VERB VBD _ 0 root`
    expect(found(stolen)).toEqual([])
  })
})

describe('citing', () => {
  const tree = (cited: string) => `
    Mills  mill   NOUN NNS _ 2 nsubj
    closed close  VERB VBD _ 5 ccomp
    ,      ,      PUNCT ,  _ 5 punct
    papers paper  NOUN NNS _ 5 nsubj
    said   say    VERB VBD _ 0 root
    ,      ,      PUNCT ,  _ 7 punct
    citing cite   VERB VBG _ 5 advcl
    ${cited}      _ 7 obj`

  it('is a second statement of the same by those cited', () => {
    const given = { source: 'papers', cue: 'said', content: 'Mills|closed' }
    expect(found(tree('letters letter NOUN NNS'), given)).toEqual([
      'papers | said | Mills closed',
      'letters | citing | Mills closed'
    ])
  })

  it('is none of a reason', () => {
    const given = { source: 'papers', cue: 'said', content: 'Mills|closed' }
    expect(found(tree('floods flood NOUN NNS'), given)).toEqual(['papers | said | Mills closed'])
  })

  const aside = (cited: string) => `
    Papers papers NOUN NNS _ 5 nsubj
    citing cite   VERB VBG _ 1 acl
    ${cited}      _ 2 obj
    ,      ,      PUNCT ,  _ 2 punct
    said   say    VERB VBD _ 0 root
    mills  mill   NOUN NNS _ 7 nsubj
    closed close  VERB VBD _ 5 ccomp`
  const given = { source: 'Papers', cue: 'said', content: 'mills|closed' }

  it('is one before the verb too, also where the reader model made those cited its content', () => {
    const whole = ['Papers | said | mills closed', 'letters | citing | mills closed']
    expect(found(aside('letters letter NOUN NNS'), given)).toEqual(whole)
    expect(
      found(aside('letters letter NOUN NNS'), { source: 'Papers', cue: 'citing', content: 'letters' }, given)
    ).toEqual(whole)
  })

  it('of a reason stays what the reader model says', () => {
    const reason = { source: 'Papers', cue: 'citing', content: 'floods' }
    expect(found(aside('floods flood NOUN NNS'), reason, given)).toContain('Papers | citing | floods')
  })
})

it('a clause that a verb of its own sentence reports is not what another sentence says', () => {
  const tree = `
    Ada    Ada    PROPN NNP _ 2 nsubj
    said   say    VERB  VBD _ 0 root
    mills  mill   NOUN  NNS _ 4 nsubj
    closed close  VERB  VBD _ 2 ccomp

    Boards  board  NOUN NNS _ 2 nsubj
    warned  warn   VERB VBD _ 0 root
    pits    pit    NOUN NNS _ 4 nsubj
    flooded flood  VERB VBD _ 2 ccomp`
  const split = { source: 'Boards', cue: 'warned', content: 'mills|closed' }
  expect(found(tree, split)).toContain('Boards | warned | pits flooded')
})

describe('a colon', () => {
  const tree = (object: string) => `
    Boards  board   NOUN NNS _ 2 nsubj
    issued  issue   VERB VBD _ 0 root
    a       a       DET  DT  _ 4 det
    ${object} NOUN NN  _ 2 obj
    :       :       PUNCT : _ 8 punct
    tolls   toll    NOUN NNS _ 8 nsubj
    would   would   AUX  MD  _ 8 aux
    rise    rise    VERB VB  _ 2 parataxis`

  it('goes before what a message says', () => {
    expect(found(tree('warning warning'))).toEqual(['Boards | issued a warning : | tolls would rise'])
  })

  it('goes before no statement after a thing', () => {
    expect(found(tree('boot    boot'))).toEqual([])
  })
})

describe('what somebody calls a thing', () => {
  const tree = (last: string) => `
    Tenants tenant NOUN NNS _ 2 nsubj
    declared declare VERB VBD _ 0 root
    lifts   lift   NOUN NNS _ 2 obj
    ${last}`

  it('is a statement with a name for it only', () => {
    expect(found(tree('unsafe unsafe ADJ JJ _ 2 xcomp'))).toEqual(['Tenants | declared | lifts unsafe'])
    expect(found(tree('twice twice ADV RB _ 2 advmod'))).toEqual([])
  })
})

it('leaves out words to the reader', () => {
  const tree = `
    You   you   PRON PRP _ 2 nsubj
    agree agree VERB VBP _ 0 root
    to    to    PART TO  _ 4 mark
    pay   pay   VERB VB  _ 2 xcomp`
  expect(found(tree, { source: 'You', cue: 'agree', content: 'to|pay' })).toEqual([])
  expect(found(tree.replace('You   you ', 'They  they'), { source: 'They', cue: 'agree', content: 'to|pay' })).toEqual([
    'They | agree | to pay'
  ])
})

it('a clause that the verb above reports is not what a verb in an aside says', () => {
  const tree = `
    mills  mill   NOUN  NNS _ 2 nsubj
    close  close  VERB  VBP _ 5 ccomp
    ,      ,      PUNCT ,   _ 2 punct
    Ada    Ada    PROPN NNP _ 5 nsubj
    warned warn   VERB  VBD _ 0 root
    where  where  ADV   WRB _ 8 advmod
    boards board  NOUN  NNS _ 8 nsubj
    said   say    VERB  VBD _ 5 advcl
    pits   pit    NOUN  NNS _ 10 nsubj
    flood  flood  VERB  VBP _ 8 ccomp`
  expect(found(tree, { source: 'boards', cue: 'said', content: 'mills|close' })).toEqual(['boards | said | pits flood'])
})

describe('a clause before its verb', () => {
  const tree = (last: string) => `
    Dario  Dario  PROPN NNP _ 3 nsubj
    has    have   AUX   VBZ _ 3 aux
    hoped  hope   VERB  VBN _ 8 ccomp
    to     to     PART  TO  _ 5 mark
    leave  leave  VERB  VB  _ 3 xcomp
    ,      ,      PUNCT ,   _ 8 punct
    staff  staff  NOUN  NN  _ 8 nsubj
    said   say    VERB  VBD _ 0 root
    ${last}
    they   they   PRON  PRP _ 11 nsubj
    feared fear   VERB  VBD _ 8 advcl`

  it('is whole where the roles lack its predicate', () => {
    expect(found(tree('when when ADV WRB _ 11 mark'), { source: 'staff', cue: 'said', content: 'to|leave' })).toContain(
      'staff | said | Dario has hoped to leave'
    )
  })

  it('is not mixed with why it was said', () => {
    const given = { source: 'staff', cue: 'said', content: 'Dario|leave because|feared' }
    expect(found(tree('because because SCONJ IN _ 11 mark'), given)).toContain(
      'staff | said | Dario has hoped to leave'
    )
    const when = { ...given, content: 'Dario|leave when|feared' }
    expect(found(tree('when when ADV WRB _ 11 mark'), when)).toContain(
      'staff | said | Dario has hoped to leave … when they feared'
    )
  })
})

describe('a content of one who does more', () => {
  const tree = (relation: string) => `
    Ada    Ada    PROPN NNP _ 2 nsubj
    said   say    VERB  VBD _ 0 root
    pits   pit    NOUN  NNS _ 4 nsubj
    closed close  VERB  VBD _ 2 ccomp
    and    and    CCONJ CC  _ 6 cc
    left   leave  VERB  VBD _ ${relation}
    early  early  ADV   RB  _ 6 advmod`
  const given = { source: 'Ada', cue: 'said', content: 'pits|early' }

  it('ends before the next verb of the same subject', () => {
    expect(found(tree('2 conj'), given)).toEqual(['Ada | said | pits closed'])
  })

  it('goes on with a verb of its own', () => {
    expect(found(tree('4 conj'), given)).toEqual(['Ada | said | pits closed and left early'])
  })
})

describe('who is reported as saying', () => {
  const tree = (as: string) => `
    pits     pit    NOUN  NNS _ 2 nsubj
    flooded  flood  VERB  VBD _ 6 ccomp
    ,        ,      PUNCT ,   _ 2 punct
    Ada      Ada    PROPN NNP _ 6 nsubj:pass
    was      be     AUX   VBD _ 6 aux:pass
    reported report VERB  VBN _ 0 root
    as       as     SCONJ IN  _ 8 mark
    ${as}    _ 6 advcl`
  const given = { cue: 'reported', content: 'pits|flooded Ada' }

  it('is the source, and no part of the content', () => {
    expect(found(tree('saying say VERB VBG'), given)).toEqual(['Ada | reported | pits flooded'])
  })

  it('is not the source of what he is accused of saying', () => {
    const accused = tree('saying say VERB VBG').replace('as       as ', 'of       of ')
    expect(found(accused, given).join()).not.toContain('Ada | reported')
  })

  it('is not the source of what is reported of him', () => {
    expect(found(tree('hiding hide VERB VBG'), given).join()).not.toContain('Ada | reported')
  })
})

describe('a circumstance before the clause', () => {
  const tree = (relation: string) => `
    Ada    Ada     PROPN NNP _ 2 nsubj
    warned warn    VERB  VBD _ 0 root
    at     at      ADP   IN  _ 4 case
    noon   noon    NOUN  NN  _ 2 ${relation}
    that   that    SCONJ IN  _ 7 mark
    pits   pit     NOUN  NNS _ 7 nsubj
    flood  flood   VERB  VBP _ 2 ccomp`

  it('is no part of the content, nor its preposition of the cue', () => {
    const given = { source: 'Ada', cue: 'warned|at', content: 'noon|flood' }
    expect(found(tree('obl'), given)).toEqual(['Ada | warned | that pits flood'])
  })

  it('stays where it is no circumstance of the verb', () => {
    const given = { source: 'Ada', cue: 'warned', content: 'noon|flood' }
    expect(found(tree('obj'), given)).toEqual(['Ada | warned | noon that pits flood'])
  })
})

describe('a question that an answer goes back to', () => {
  const ABOUT = `
    about  about  ADP  IN _ 4 case
    the    the    DET  DT _ 4 det
    bridge bridge NOUN NN _ 1 obl`

  it('is nobody’s statement where nobody is said to have asked', () => {
    const tree = `
      Asked   ask     VERB  VBN _ 7 advcl${ABOUT}
      ,       ,       PUNCT ,   _ 1 punct
      Ada     Ada     PROPN NNP _ 7 nsubj
      laughed laugh   VERB  VBD _ 0 root`
    expect(found(tree, { cue: 'Asked', content: 'about|bridge' })).toEqual([' | Asked | '])
  })

  it('is a statement where it is the sentence', () => {
    const tree = `
      Asked ask VERB VBD _ 0 root${ABOUT}`
    expect(found(tree, { cue: 'Asked', content: 'about|bridge' })).toEqual([' | Asked | about the bridge'])
  })
})
