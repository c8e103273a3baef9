const DIGIT = /\d/;

/** Hides the digits between the first `head` and the last `tail`; everything else stays as written. */
function maskDigits(value: string, head: number, tail: number): string {
  const count = [...value].filter(sign => DIGIT.test(sign)).length;
  let n = 0;
  return [...value]
    .map(sign => {
      if (!DIGIT.test(sign)) return sign;
      n += 1;
      return n <= head || n > count - tail ? sign : '•';
    })
    .join('');
}

/** `+7 705 123 12 04` -> `+7 705 ••• 12 04`: enough to know whose it is, not enough to call. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').length;
  return digits >= 10 ? maskDigits(phone, 4, 4) : maskDigits(phone, 0, 2);
}

/** `850101300123` -> `••••••••0123`: the birth date inside the number is hidden. */
export function maskIdentityNumber(value: string): string {
  return maskDigits(value, 0, 4);
}
