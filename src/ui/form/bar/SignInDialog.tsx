import { useEffect, useEffectEvent, useState, type ReactNode, type SubmitEvent } from 'react'

import { signInTexts as texts } from '#i18n/form-sign-in.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Button } from '#ui/components/Button.tsx'
import { Dialog } from '#ui/components/Dialog.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { signInAgain } from '#ui/form/browser/sign-in.ts'
import { useForm } from '#ui/form/use-form.ts'

const dialogId = 'reconnexion'

const dialogElement = (): HTMLDialogElement | undefined => {
  const element = document.getElementById(dialogId)
  return element instanceof HTMLDialogElement ? element : undefined
}

/** Open from the start, over the page; closed by Escape, its button or a success. */
const useOpen = (onClosed: () => void): void => {
  const closed = useEffectEvent(onClosed)
  useEffect(() => {
    const element = dialogElement()
    element?.showModal()
    element?.querySelector<HTMLInputElement>('input:not([readonly])')?.focus()
    element?.addEventListener('close', closed)
    return () => element?.removeEventListener('close', closed)
  }, [])
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Signs in in place; what waits goes at once. */
const useSignIn = () => {
  const { session } = useForm()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form)
    const [email, password] = [textOf(data, 'email').trim(), textOf(data, 'password')]
    if (email === '' || password === '') return setProblem(texts.missing)
    setBusy(true)
    const outcome = await signInAgain(email, password)
    setBusy(false)
    if (outcome.kind !== 'signedIn')
      return setProblem(outcome.kind === 'refused' ? outcome.sentence : texts.unreachable)
    setProblem(undefined)
    form.reset()
    dialogElement()?.close()
    await session.flush()
  }
  return { busy, problem, submit }
}

const Fields = ({ email }: { email: string | undefined }): ReactNode => (
  <>
    <TextInput
      id={`${dialogId}-email`}
      name="email"
      label={texts.email}
      type="email"
      autoComplete="username"
      required
      defaultValue={email}
      readOnly={email !== undefined}
    />
    <TextInput
      id={`${dialogId}-mot-de-passe`}
      name="password"
      label={texts.password}
      type="password"
      autoComplete="current-password"
      required
    />
  </>
)

/** Signing in again without leaving the page, when the session has ended. */
export function SignInDialog({ onClosed }: { onClosed: () => void }) {
  const { ownerEmail } = useForm()
  const { busy, problem, submit } = useSignIn()
  useOpen(onClosed)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!busy) void submit(event.currentTarget)
  }
  return (
    <Dialog id={dialogId} title={texts.title}>
      <p>{texts.lead}</p>
      {problem ? (
        <Alert tone="error" announced>
          <p>{problem}</p>
        </Alert>
      ) : null}
      <form className="ga-sign-in" onSubmit={onSubmit} noValidate>
        <Fields email={ownerEmail} />
        <Button type="submit" {...(busy ? { busy: texts.busy } : {})}>
          {texts.submit}
        </Button>
      </form>
    </Dialog>
  )
}
