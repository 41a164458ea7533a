import type { GrantedPost } from '#decisions/decision.ts'
import { contentIn } from '#convention/read.ts'
import { conventionDeskTexts as texts } from '#i18n/conventions.ts'
import { formatCents } from '#i18n/numbers.ts'
import { AmountInput } from '#ui/components/AmountInput.tsx'
import { Fieldset } from '#ui/components/Fieldset.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'

import type { ConventionPage } from './load.ts'

type Kept = Readonly<Record<string, string>>

/** As one types it: « 29473,00 », « 0,50 ». */
const typedHundredths = (value: number): string => (value / 100).toFixed(2).replace('.', ',')

const OnePost = (props: { reference: string; post: GrantedPost; kept: Kept }) => {
  const { reference, post, kept } = props
  const [etp, granted] = [`etp.${post.id}`, `post.${post.id}`]
  return (
    <Fieldset field={{ id: `${reference}-${post.id}`, label: post.title, required: true }}>
      <TextInput
        id={`${reference}-${etp}`}
        name={etp}
        label={texts.postEtp}
        defaultValue={kept[etp] ?? typedHundredths(post.etp)}
        inputMode="decimal"
        width="short"
        unit="ETP"
        required
      />
      <AmountInput
        id={`${reference}-${granted}`}
        name={granted}
        label={texts.postAmount}
        help={texts.postMost(formatCents(post.asked))}
        defaultValue={kept[granted] ?? typedHundredths(post.granted)}
        required
      />
    </Fieldset>
  )
}

/** The posts of a convention as an amendment changes them. */
export const AmendedPosts = ({ page, kept }: { page: ConventionPage; kept: Kept }) =>
  contentIn(page.convention).posts.map((post) => (
    <OnePost key={post.id} reference={page.convention.reference} post={post} kept={kept} />
  ))
