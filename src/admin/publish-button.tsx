'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Answer = { number?: number; sha256?: string; error?: { message: string; remedy: string } }

/** Publishes the edition: asks once, says what was sealed, or why it was not. */
export const PublishButton = () => {
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  const publish = async () => {
    if (
      !globalThis.confirm(
        'Publier l’édition ? Elle devient publique et sa version est scellée : les dossiers déjà ouverts gardent la leur.',
      )
    )
      return
    setBusy(true)
    try {
      const response = await fetch(`/api/calls/${id}/publish`, { method: 'POST' })
      const answer = (await response.json()) as Answer
      if (response.ok) toast.success(`Version ${answer.number} publiée et scellée.`)
      else
        toast.error(
          `${answer.error?.message ?? 'Publication refusée.'} ${answer.error?.remedy ?? ''}`,
        )
      router.refresh()
    } catch {
      toast.error('Le serveur ne répond pas. Réessayez dans un instant.')
    } finally {
      setBusy(false)
    }
  }

  if (!id) return null
  return (
    <Button
      buttonStyle="secondary"
      disabled={busy || modified}
      onClick={() => void publish()}
      size="medium"
    >
      {modified ? 'Enregistrez avant de publier' : 'Publier cette édition'}
    </Button>
  )
}
