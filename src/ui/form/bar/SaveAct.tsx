import { useEffect, useState, type ComponentType } from 'react'

import { savingTexts } from '#i18n/form-page.ts'
import { Button } from '#ui/components/Button.tsx'
import { useForm, useSelected } from '#ui/form/use-form.ts'

type SignIn = ComponentType<{ onClosed: () => void }>

/** Loaded when a session ends, which most pages never see; if it cannot be, the button tries again. */
const loadSignIn = (): Promise<SignIn | undefined> =>
  import('./SignInDialog.tsx').then(
    ({ SignInDialog }) => SignInDialog,
    () => undefined,
  )

/** Offered once each time the session ends; closed without signing in, the button opens it again. */
const useSignIn = () => {
  const ended = useSelected(({ save }) => save.kind === 'signedOut')
  const saved = useSelected(({ save }) => save.kind === 'saved')
  const [offered, setOffered] = useState(false)
  const [dialog, setDialog] = useState<{ Shown: SignIn }>()
  const show = (Shown: SignIn | undefined) => Shown && setDialog({ Shown })
  if (saved && offered) setOffered(false)
  useEffect(() => {
    if (!ended || offered) return
    void loadSignIn().then((Shown) => {
      setOffered(true)
      if (Shown) setDialog({ Shown })
    })
  }, [ended, offered])
  const open = () => void loadSignIn().then(show)
  return { dialog, open, close: () => setDialog(undefined) }
}

/** What can be done about the state of the save, when something can. */
export function SaveAct() {
  const { session } = useForm()
  const kind = useSelected(({ save }) => save.kind)
  const { dialog, open, close } = useSignIn()
  return (
    <>
      {kind === 'signedOut' ? (
        <Button size="small" onClick={open}>
          {savingTexts.signInAgain}
        </Button>
      ) : null}
      {kind === 'retrying' ? (
        <Button appearance="secondary" size="small" onClick={() => void session.flush()}>
          {savingTexts.retryNow}
        </Button>
      ) : null}
      {dialog ? <dialog.Shown onClosed={close} /> : null}
    </>
  )
}
