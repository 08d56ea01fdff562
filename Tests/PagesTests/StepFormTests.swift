import Casework
import Funding
import Testing

@testable import Pages

@Suite struct StepFormTests {
    private static func form(hours: String) -> StepForm {
        var form = StepForm(kind: .note, on: Day(daysSince1970: 20_000), formKey: "a")
        form.hours = hours
        return form
    }

    @Test(arguments: [("", nil), ("  ", nil), ("6,5", 6_50), ("6.25", 6_25), ("0", 0), ("10 000", 10_000_00)] as [(String, Int?)])
    func `hours are read as people write them, and shown again the same`(typed: String, hours: Int?) throws {
        let step = try Self.form(hours: typed).step().get()
        #expect(step.hours == hours)
        #expect(try StepForm(correcting: step, number: 1, formKey: "b").step().get() == step)
    }

    @Test(arguments: [("1 000 000 000", true), ("1 000 000 000,01", false), ("90000000000000000", false)])
    func `an amount that no sum could hold is told of`(typed: String, isTaken: Bool) throws {
        var form = StepForm(kind: .payment, on: Day(daysSince1970: 20_000), formKey: "a")
        form.amount = typed
        let expected = CaseInputProblems([.amountWrong(.amount, typed)])
        if isTaken { _ = try form.step().get() } else { #expect(form.step() == .failure(expected)) }
    }

    @Test(arguments: ["x", "-1", "1:30", "10001", "1,2,3", "99999999999999999999"])
    func `what is no number of hours is told of`(typed: String) {
        #expect(Self.form(hours: typed).step() == .failure(CaseInputProblems([.hoursWrong(typed)])))
    }
}
