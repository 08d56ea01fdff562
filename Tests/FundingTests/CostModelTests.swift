import Funding
import Testing

@Suite struct `A cost model` {
    /// 38,000 SEK × 12 = 456,000 SEK a year; / 1,720 h = 265.1163 SEK, rounded to 265.12.
    @Test func `makes an hour of a year's pay, rounded once`() {
        let hour = CostModel.UnitCost.hour(workingHoursPerYear: 1_720)
        #expect(hour.hourlyCost(ofYearlyPay: PlanMaterial.kronor(456_000))?.minorUnits == 26_512)
        #expect(hour.hourlyCost(ofYearlyPay: Money(minorUnits: .max, currency: .krona)) != nil)
        #expect(CostModel.UnitCost.hour(workingHoursPerYear: 0).hourlyCost(ofYearlyPay: PlanMaterial.kronor(1)) == nil)
        #expect(
            CostModel.UnitCost.amount(PlanMaterial.euros(1), per: Localized(sv: "dag", en: "day"))
                .hourlyCost(ofYearlyPay: PlanMaterial.euros(1)) == nil)
    }

    @Test func `says what it is in both languages`() throws {
        let forty = CostModel.flatRate(CostModel.FlatRate(try PlanMaterial.rate(40), of: .staff, covers: .allOther))
        #expect(forty.sentence.sv == "Ett schablonpåslag på 40\u{A0}% av personalkostnaderna täcker alla andra kostnader.")
        #expect(forty.sentence.en == "A flat rate of 40% of the staff costs covers all other costs.")
        let lumps = CostModel.lumpSum(.choice([PlanMaterial.euros(30_000), PlanMaterial.euros(60_000)]))
        #expect(lumps.sentence.sv == "Bidraget är en klumpsumma: 30\u{A0}000\u{A0}euro eller 60\u{A0}000\u{A0}euro.")
        #expect(lumps.sentence.en == "The grant is a lump sum: EUR\u{A0}30,000 or EUR\u{A0}60,000.")
    }

    @Test func `and payment terms are never without words`() throws {
        let rate = try PlanMaterial.rate(50)
        let models: [CostModel] = [
            .actualCosts, .flatRate(CostModel.FlatRate(rate, of: .direct, covers: .indirect)), .unitCost(.hour(workingHoursPerYear: 1_720)),
            .unitCost(.amount(PlanMaterial.euros(58), per: Localized(sv: "dag", en: "day"))),
            .lumpSum(.range(minimum: PlanMaterial.euros(1), maximum: PlanMaterial.euros(2))), .lumpSum(.agreed),
        ]
        let terms = [
            PaymentTerms(advance: rate), PaymentTerms(advanceMaximum: PlanMaterial.kronor(400_000)), PaymentTerms(monthsPerClaim: 1...6),
            PaymentTerms(claimedWithinMonths: 2), PaymentTerms(paidWithinDays: 80), PaymentTerms(keptUntilFinalReport: rate),
        ]
        let sentences = models.map(\.sentence) + terms.map(\.sentence)
        for sentence in sentences {
            #expect(sentence.sv.hasSuffix(".") && sentence.en.hasSuffix(".") && sentence.sv != sentence.en)
        }
        #expect(Set(sentences).count == models.count + terms.count)
    }

    @Test func `says payment terms in order`() throws {
        let terms = PaymentTerms(
            advance: try PlanMaterial.rate(50), advanceMaximum: PlanMaterial.kronor(400_000), monthsPerClaim: 1...1, claimedWithinMonths: 2,
            paidWithinDays: 80)
        #expect(
            terms.sentence.en == """
                Advance: at most 50% of the grant and at most SEK\u{A0}400,000. You claim payment every month, within 2 months of the end \
                of the period. The money is paid within 80 days.
                """)
    }
}
