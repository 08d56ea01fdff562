import Funding
import Testing

@Suite struct `Money and rates` {
    @Test func `hold whole units in hundredths, and fail rather than overflow`() {
        #expect(Money(whole: 213_550, .euro)?.minorUnits == 21_355_000)
        #expect(Money(whole: -5, .krona)?.wholeUnits == -5)
        #expect(Money(whole: .max, .euro) == nil)
        #expect(Money(whole: .min, .euro) == nil)
        #expect(Money(whole: .max / 100, .euro) != nil)
        #expect(Money(whole: .max / 100 + 1, .euro) == nil)
    }

    @Test(arguments: [(-1, false), (0, true), (4_000, true), (10_000, true), (10_001, false), (Int.max, false), (Int.min, false)])
    func `take a share from 0 to 100 percent`(parts: Int, fits: Bool) {
        #expect((Rate(partsPerTenThousand: parts) != nil) == fits)
    }

    @Test func `compare shares by size`() throws {
        let forty = try #require(Rate(partsPerTenThousand: 4_000))
        let eighty = try #require(Rate(partsPerTenThousand: 8_000))
        #expect(forty < eighty && !(eighty < forty) && !(forty < forty))
    }

    @Test func `order confidence from low to high`() {
        #expect(Source.Confidence.allCases.sorted() == [.low, .medium, .high])
    }
}
