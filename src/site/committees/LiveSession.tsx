'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MILLISECONDS = 10_000

/** While a session is open, what others decide comes by itself; what is being typed stays. */
export const LiveSession = () => {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, EVERY_MILLISECONDS)
    return () => clearInterval(timer)
  }, [router])
  return null
}
