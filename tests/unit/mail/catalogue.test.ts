import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { catalogue, composeOrder, mailOrder, type MailTemplate } from '#mail/catalogue.ts'
import { link, samples } from '#tests/builders/mail-samples.ts'

const templates = Object.keys(catalogue) as MailTemplate[]
const compose = (template: MailTemplate, changes: object = {}) =>
  composeOrder({ template, to: 'a@b.example', data: { ...samples[template], ...changes } })

const webAddresses = (text: string): string[] => text.match(/https?:\/\/[^\s<"]+/g) ?? []

describe.each(templates)('the mail « %s »', (template) => {
  const mail = compose(template)

  it('has the same one link in its two parts', () => {
    expect(webAddresses(mail.text)).toEqual([link])
    expect(mail.html.match(/<a /g)).toHaveLength(1)
    expect(new Set(webAddresses(mail.html.replaceAll('&amp;', '&')))).toEqual(new Set([link]))
  })

  it('is written in French, names its language, fetches nothing and uses no table', () => {
    expect(mail.html).toContain('<html lang="fr">')
    expect(mail.html).not.toMatch(/<table|<img|<script|@import|url\(/)
    expect(mail.text).toMatch(/^Bonjour,\n/)
    expect(mail.text).toContain('Vous recevez ce message parce qu')
  })

  it('puts no ordinary space before a double punctuation mark, nor a straight apostrophe', () => {
    const words = mail.text.replace(/https?:\S+/g, '')
    expect(words).not.toMatch(/ [:;?!»]|« |'/)
  })

  it('is refused when one of its data is missing', () => {
    expect(() => compose(template, { link: undefined })).toThrow(/link/)
  })
})

describe('the receipt by mail', () => {
  const mail = compose('receipt')

  it('says when it was received, by whom it is dealt with and what silence means (L01, L04, L11)', () => {
    expect(mail.text).toContain('mardi 15 juillet 2025 à 14\u00a0h\u00a032 (heure de Paris)')
    expect(mail.text).toContain('service@dreets.example')
    expect(mail.text).toContain('lundi 15 septembre 2025')
  })

  it('attaches the stored PDF by its id', () => {
    expect(mail.attachments).toEqual([
      {
        document: 'doc-1',
        fileName: 'accuse-CSI-2025-84-00042.pdf',
        contentType: 'application/pdf',
      },
    ])
  })

  it('opens with the words of the edition when it has some', () => {
    expect(compose('receipt', { opening: 'Mots de l’édition.' }).text).toContain(
      'Mots de l’édition.',
    )
  })
})

describe('the reminder before the closing', () => {
  it.each([
    ['sevenDays', 'Il vous reste sept jours'],
    ['twoDays', 'Il vous reste deux jours'],
    ['lastMorning', 'Dernier jour'],
  ])('at %s begins its subject with « %s »', (moment, words) => {
    expect(compose('notice-closing', { moment }).subject.startsWith(words)).toBe(true)
  })

  it('lists what is missing, or says that only the deposit is', () => {
    expect(compose('notice-closing').text).toContain('- Budget du projet\n- Relevé')
    expect(compose('notice-closing', { missing: [] }).text).toContain('il ne reste qu’à le relire')
  })
})

describe('the mails about what became of a dossier', () => {
  it('promise nothing when a dossier is admitted', () => {
    expect(compose('dossier-admitted').text).toContain('pas encore un dossier retenu')
  })

  it('say why a dossier is inadmissible, and how to contest it (CRPA L.211-2, L14)', () => {
    const { text } = compose('dossier-inadmissible')
    expect(text).toContain('Motif\u00a0: Le projet ne relève pas de l’appel.')
    expect(text).toContain('dans les deux mois')
    expect(compose('dossier-inadmissible', { appeal: 'Mots de l’édition.' }).text).toContain(
      'Mots de l’édition.',
    )
    expect(() => compose('dossier-inadmissible', { reason: '' })).toThrow()
  })

  it('tell a withdrawal to each reader in its words, with its reason when one was given', () => {
    expect(compose('dossier-withdrawn').text).not.toContain('Motif')
    const told = compose('dossier-withdrawn', { reader: 'service', reason: 'Projet reporté.' }).text
    expect(told).toContain('L’instruction s’arrête là')
    expect(told).toContain('Motif\u00a0: Projet reporté.')
  })
})

describe('the mails about a late signature (R065)', () => {
  it('say until when it is granted, and that the dossier must be filed before the closing', () => {
    const { text } = compose('derogation-answered')
    expect(text).toContain('jusqu’au dimanche 31 août 2025 inclus')
    expect(text).toContain('déposé avant la clôture, le mardi 15 juillet 2025')
  })

  it('say that it is refused, with the reason', () => {
    const { subject, text } = compose('derogation-answered', {
      until: undefined,
      reason: 'Rien n’empêche de signer.',
    })
    expect(subject).toContain('refusée')
    expect(text).toContain('Motif\u00a0: Rien n’empêche de signer.')
  })

  it('tell the service that it need not go on with a dossier that lapsed (X32)', () => {
    const { text } = compose('dossier-expired', { reader: 'service' })
    expect(text).toContain('dimanche 31 août 2025')
    expect(text).toContain('L’instruction s’arrête là')
  })
})

describe('the mails that follow a decision', () => {
  it('attach the letter of decision by its id (L13, L14)', () => {
    const attachment = { document: 'doc-2', fileName: 'decision-CSI-2025-84-00042.pdf' }
    const { attachments, text } = compose('decision-unfavourable', { attachment })
    expect(attachments).toEqual([{ ...attachment, contentType: 'application/pdf' }])
    expect(text).toContain('jusqu’au mercredi 1er octobre 2025')
  })

  it.each([
    ['amount-accepted', 'relève de votre service'],
    ['convention-sent', 'membre de la structure'],
    ['convention-change-asked', 'relève de votre service'],
  ] as const)('say to the reader of %s why it receives it', (template, words) => {
    expect(compose(template).text).toContain(words)
    expect(compose(template).text).toContain('Motif\u00a0: Une page manque.')
  })
})

describe('an order', () => {
  it('is refused before it is stored when it does not fit its template', () => {
    expect(() => mailOrder('password', 'a@b.example', { link, validForMinutes: 0 })).toThrow()
    expect(() => mailOrder('password', 'a@b.example,c@d.example', samples.password)).toThrow()
    expect(() =>
      mailOrder('password', 'a@b.example', { link: 'javascript:alert(1)', validForMinutes: 5 }),
    ).toThrow()
  })

  it('survives the outbox as JSON', () => {
    const order = mailOrder('receipt', 'a@b.example', samples.receipt)
    expect(composeOrder(JSON.parse(JSON.stringify(order)))).toEqual(compose('receipt'))
  })

  it.each([{ template: 'toString' }, { template: 'unknown' }, 'text', null])(
    'that is not one is refused: %o',
    (order) =>
      expect(() => composeOrder({ to: 'a@b.example', data: {}, ...Object(order) })).toThrow(),
  )
})

describe('what people typed', () => {
  it('is cut short rather than stop the mail', () => {
    const mail = compose('receipt', { structure: 'Très longue association '.repeat(40) })
    expect(mail.text).toMatch(/Structure\u00a0: (Très longue association )+.*…\n/)
    expect(mail.text.length).toBeLessThan(2000)
  })

  it('never adds a link, a line or a tag to a mail sent to someone else', () => {
    const typed = fc
      .tuple(
        fc.string(),
        fc.constantFrom(
          '<a href="x">',
          'https://faux.example',
          'www.faux.example',
          '\r\nBcc: x',
          '\n\n',
        ),
        fc.string(),
      )
      .map((parts) => `N${parts.join('')}`.slice(0, 120))
    fc.assert(
      fc.property(typed, (inviter) => {
        const plain = compose('invitation')
        const mail = compose('invitation', { inviter, structure: inviter })
        expect(webAddresses(mail.text)).toEqual([link])
        expect(mail.text.split('\n')).toHaveLength(plain.text.split('\n').length)
        expect(mail.html.match(/<[a-z]+/g)).toEqual(plain.html.match(/<[a-z]+/g))
        expect(mail.subject).not.toMatch(/[\r\n]/)
      }),
    )
  })
})
