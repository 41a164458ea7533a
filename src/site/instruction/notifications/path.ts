export const NOTIFICATIONS_PATH = '/instruction/notifications'
