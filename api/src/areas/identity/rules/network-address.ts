// Which part of a network address stands for one visitor when attempts are counted: all of IPv4, the first half of
// IPv6 (a household or office gets a whole /64, so counting single addresses would count nothing).

export function countedPartOf(address: string): string {
  const plain = (address.toLowerCase().split('%')[0] ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle =
    tail === undefined ? [] : new Array<string>(8 - front.length - back.length).fill('0');
  return [...front, ...middle, ...back].slice(0, 4).map(withoutLeadingZeros).join(':');
}

const withoutLeadingZeros = (group: string): string => group.replace(/^0+(?=.)/, '');
