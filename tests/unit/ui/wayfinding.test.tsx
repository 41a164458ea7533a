import { describe, expect, it } from 'vitest'
import { html, tag, tagsOf, text } from '#tests/unit/ui/html.ts'
import { pagesShown, Pagination } from '#ui/components/Pagination.tsx'
import { Steps } from '#ui/components/Steps.tsx'
import { TaskList } from '#ui/components/TaskList.tsx'
import { PageShell } from '#ui/shell/PageShell.tsx'

const plain = (markup: string): string => text(markup).replace(/[\u00a0\u202f]/g, ' ')

describe('where one is', () => {
  it('TaskList ties each link to its state and keeps what is not available without a link', () => {
    const markup = html(
      <TaskList
        tasks={[
          { title: 'Budget', href: '/b', state: 'toCorrect', missing: 'Il manque 1 €.' },
          { title: 'Signature', state: 'unavailable' },
        ]}
      />,
    )
    const link = tag(markup, 'a').attributes
    expect(link.href).toBe('/b')
    expect(markup).toContain(`id="${link['aria-describedby']}"`)
    expect(text(markup)).toContain('À corriger')
    expect(text(markup)).toContain('Pas encore disponible')
  })

  it('Steps says the number, the title and the next one', () => {
    const shown = (current: number) =>
      plain(html(<Steps steps={['Un', 'Deux', 'Trois']} current={current} />))
    expect(shown(2)).toBe('Étape 2 sur 3DeuxÉtape suivante : Trois')
    expect(shown(3)).toBe('Étape 3 sur 3Trois')
  })

  it.each([
    [1, 3, [1, 2, 3]],
    [1, 12, [1, 2, null, 12]],
    [3, 12, [1, 2, 3, 4, null, 12]],
    [6, 12, [1, null, 5, 6, 7, null, 12]],
    [12, 12, [1, null, 11, 12]],
  ])('page %d of %d shows %j', (current, total, expected) =>
    expect(pagesShown(current, total)).toEqual(expected),
  )

  it('Pagination marks the present page, and is not there for one page', () => {
    const markup = html(<Pagination current={2} total={3} href={(page) => `?page=${page}`} />)
    expect(tag(markup, 'a', { 'aria-current': 'page' }).attributes['aria-label']).toBe('Page 2')
    expect(tag(markup, 'a', { rel: 'next' }).attributes.href).toBe('?page=3')
    expect(html(<Pagination current={1} total={1} href={String} />)).toBe('')
  })
})

describe('PageShell', () => {
  const shell = (signedIn: boolean) =>
    html(
      <PageShell
        navigation={[
          { label: 'Appels', href: '/a', current: 'section' },
          { label: 'Carte', href: '/c' },
        ]}
        account={
          signedIn
            ? { signedIn, label: 'Agent', href: '/compte', signOutAction: '/sortie' }
            : { signedIn, signInHref: '/connexion' }
        }
        footer={{
          links: [{ label: 'Accessibilité', href: '/accessibilite' }],
          theme: { current: 'dark', action: '/affichage' },
        }}
      >
        Contenu
      </PageShell>,
    )

  it('lets the keyboard skip to the content and the foot, which exist', () => {
    const [content, footer] = tagsOf(shell(false)).filter(({ name }) => name === 'a')
    expect(content?.attributes.href).toBe(`#${tag(shell(false), 'main').attributes.id}`)
    expect(footer?.attributes.href).toBe(`#${tag(shell(false), 'footer').attributes.id}`)
  })

  it('opens its menu by a native popover', () => {
    const menu = tag(shell(false), 'div', { popover: 'auto' }).attributes.id ?? ''
    const buttons = tagsOf(shell(false)).filter(
      ({ attributes }) => attributes.popovertarget === menu,
    )
    expect(buttons).toHaveLength(2)
  })

  it('marks the present section and signs out by a form', () => {
    const current = tagsOf(shell(true)).filter(({ attributes }) => 'aria-current' in attributes)
    expect(current.map(({ attributes }) => attributes.href)).toEqual(['/a'])
    const forms = tagsOf(shell(true)).filter(
      ({ name, attributes }) => name === 'form' && attributes.action === '/sortie',
    )
    expect(new Set(forms.map(({ attributes }) => attributes.method))).toEqual(new Set(['post']))
  })

  it('says which look is chosen', () => {
    expect(tag(shell(false), 'button', { 'aria-pressed': 'true' }).attributes.value).toBe('dark')
  })
})
