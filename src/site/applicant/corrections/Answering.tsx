import { fieldName } from '#corrections/form-body.ts'
import type { ItemView, RoundView } from '#corrections/view.ts'
import { correctionTexts, structureCorrectionTexts as texts } from '#i18n/corrections.ts'
import { Held } from '#site/corrections/Held.tsx'
import { Alert } from '#ui/components/Alert.tsx'
import { Badge } from '#ui/components/Badge.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Facts } from '#ui/components/Facts.tsx'
import { Heading } from '#ui/components/Heading.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Inline } from '#ui/layout/Inline.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { Stack } from '#ui/layout/Stack.tsx'

const LONGEST_TEXT = 4000

type Props = { view: RoundView; reference: string; mayWrite: boolean }

const StateOf = ({ answered }: ItemView) =>
  answered ? (
    <Badge tone="success">{texts.answered}</Badge>
  ) : (
    <Badge tone="warning">{texts.toAnswer}</Badge>
  )

const Way = ({ view: { item, place }, reference }: { view: ItemView; reference: string }) =>
  place ? (
    <p>
      <TextLink href={`/dossiers/${reference}/formulaire/${place.page}#${place.field}`}>
        {item.kind === 'answer' ? texts.change(item.label) : texts.join(item.label)}
      </TextLink>
    </p>
  ) : null

const Point = ({
  view,
  reference,
  mayWrite,
}: {
  view: ItemView
  reference: string
  mayWrite: boolean
}) => {
  const { id, label, question, explanation } = view.item
  return (
    <Section id={`point-${id}`} title={label} level={3}>
      <Stack gap="small">
        <Inline>
          <StateOf {...view} />
        </Inline>
        <Facts facts={[{ term: correctionTexts.question, value: question }]} />
        <Heading level={4}>{texts.held}</Heading>
        <Held shown={view.after} prefix={`${id}-`} />
        {mayWrite ? <Way view={view} reference={reference} /> : null}
        <TextArea
          id={`explication-${id}`}
          name={fieldName('explanation', id)}
          label={texts.explain}
          help={texts.explainHelp}
          defaultValue={explanation}
          maxLength={LONGEST_TEXT}
          rows={3}
          disabled={!mayWrite}
        />
      </Stack>
    </Section>
  )
}

const Sending = ({ view, reference }: Props) => {
  const missing = view.items.filter(({ answered }) => !answered).length
  return (
    <Stack gap="small">
      {missing > 0 ? <Alert tone="information">{texts.missing(missing)}</Alert> : null}
      <Inline>
        <Button type="submit">{texts.send}</Button>
        <Button
          type="submit"
          appearance="secondary"
          formAction={`/api/corrections/${reference}/explain`}
        >
          {texts.keep}
        </Button>
      </Inline>
    </Stack>
  )
}

/**
 * Each item with what it holds, the way to change it and room to explain; then the one button that sends.
 * One who may only read sees the same, without the buttons.
 */
export const Answering = (props: Props) => {
  const { view, reference, mayWrite } = props
  return (
    <Section id="points" title={texts.points} help={texts.pointsHelp}>
      <form method="post" action={`/api/corrections/${reference}/send`} noValidate>
        <Stack gap="large">
          {view.items.map((one) => (
            <Point key={one.item.id} view={one} reference={reference} mayWrite={mayWrite} />
          ))}
          {mayWrite ? <Sending {...props} /> : <p>{texts.readOnly}</p>}
        </Stack>
      </form>
    </Section>
  )
}
