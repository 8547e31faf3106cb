// A shift of thresholds explains itself.
import { explainedShift } from './threshold-shift';

describe('a shift of the thresholds', () => {
  it.each([-10, -1, 3, 10])('of %d points wants a written reason', (shift) => {
    expect(explainedShift(shift, null)).toBeNull();
    expect(explainedShift(shift, '         kort')).toBeNull();
    expect(explainedShift(shift, ' Weinig plekken in deze regio. ')).toEqual({
      thresholdShift: shift,
      thresholdReason: 'Weinig plekken in deze regio.',
    });
  });

  it('of nothing keeps no reason', () => {
    expect(explainedShift(0, 'Weinig plekken in deze regio.')).toEqual({
      thresholdShift: 0,
      thresholdReason: null,
    });
  });
});
