import { describe, expect, it } from 'vitest'
import { needData } from '../../bench/data-file.js'
import { startPeer } from '../../bench/peers/peer-process.js'
import { wantedPeers } from '../../bench/peers/peers.js'

/** A small adapter that answers by the program given. */
const adapter = (body: string) =>
  `const say = x => console.log(JSON.stringify(x));
   say({ name: 'test', version: '1', layers: ['tokens'] });
   require('readline').createInterface({ input: process.stdin }).on('line', line => { const request = JSON.parse(line); ${body} })`

const start = (body: string) => startPeer(process.execPath, ['-e', adapter(body)], '.')

describe('a peer', () => {
  it('says who it is, answers in order, and ends when it is closed', async () => {
    const peer = await start('say({ sentences: [[{ start: 0, end: request.text.length }]], names: [], quotes: [] })')
    expect(peer.hello.name).toBe('test')
    expect((await peer.ask({ text: 'ab', want: 'words' })).sentences).toEqual([[{ start: 0, end: 2 }]])
    expect((await peer.ask({ text: 'a', want: 'words' })).sentences).toEqual([[{ start: 0, end: 1 }]])
    await peer.close()
  })

  it('fails with its own words', async () => {
    const peer = await start("say({ error: 'no such model' })")
    await expect(peer.ask({ text: '', want: 'words' })).rejects.toThrow('test failed: no such model')
    await peer.close()
  })

  it('fails with what it wrote last where it ends', async () => {
    const peer = await start("console.error('out of memory'); process.exit(3)")
    await expect(peer.ask({ text: '', want: 'words' })).rejects.toThrow(/ended with 3: out of memory/u)
  })

  it('fails where it cannot be started', async () => {
    await expect(startPeer('no-such-command', [], '.')).rejects.toThrow('no-such-command does not start')
  })
})

describe('wantedPeers', () => {
  it('knows all, none and names, and refuses others', () => {
    expect(wantedPeers('none')).toEqual({ installed: [], missing: [] })
    const { installed, missing } = wantedPeers('wink, spacy')
    expect([...installed, ...missing].sort()).toEqual(['spacy', 'wink'])
    expect(() => wantedPeers('wink,other')).toThrow('no peer is called other; there are compromise, wink')
  })
})

it('names the path of data that is not there', () => {
  expect(() => {
    needData('nowhere/dev.conllu')
  }).toThrow('there is no data at nowhere/dev.conllu')
})
