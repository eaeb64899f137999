const isWeekend = date => date.getUTCDay() === 0 || date.getUTCDay() === 6

/** The day, as 'YYYY-MM-DD', that comes a number of working days after another day. */
export const deliveryDay = (ordered, workingDays) => {
  const date = new Date(`${ordered}T00:00:00Z`)
  for (let left = workingDays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (!isWeekend(date)) left--
  }
  return date.toISOString().slice(0, 10)
}
