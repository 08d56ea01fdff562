public import Casework
public import Funding

/// A step of a case as somebody typed it.
public struct StepForm: Sendable, Hashable {
    /// A year's financing as typed.
    public struct Row: Sendable, Hashable {
        public var year: String
        public var cost: String
        public var shares: [FinancingPlan.Source: String]

        public init(year: String = "", cost: String = "", shares: [FinancingPlan.Source: String] = [:]) {
            self.year = year
            self.cost = cost
            self.shares = shares
        }

        var isEmpty: Bool { cost.isEmpty && shares.values.allSatisfy(\.isEmpty) }
    }

    public var kind: CaseStepKind
    /// The number of the step to correct; `nil` for a new one.
    public var corrects: Int?
    public var day: String
    public var text: String
    public var diaryNumber: String
    public var body: String
    public var outcome: CaseStep.Outcome?
    public var rejection: CaseStep.RejectionReason?
    public var amount: String
    public var currency: Currency
    public var hours: String
    public var rows: [Row]
    public var formKey: String

    /// So many years can be filled in.
    public static let rowCount = 6
    /// More hours than this on one step are a slip of the pen.
    static let mostHours = 10_000

    /// An empty form.
    public init(kind: CaseStepKind, corrects: Int? = nil, on today: Day, formKey: String) {
        self.kind = kind
        self.corrects = corrects
        day = today.iso
        text = ""
        diaryNumber = ""
        body = ""
        amount = ""
        currency = .krona
        hours = ""
        rows = (0..<Self.rowCount).map { Row(year: String(today.year + $0)) }
        self.formKey = formKey
    }

    /// A form that shows a step, to correct it.
    public init(correcting step: CaseStep, number: Int, formKey: String) {
        self.init(kind: step.kind, corrects: number, on: step.day, formKey: formKey)
        text = step.text
        diaryNumber = step.diaryNumber ?? ""
        body = step.body?.rawValue ?? ""
        outcome = step.outcome
        rejection = step.rejection
        amount = step.amount.map { TypedAmount.text(ofHundredths: $0.minorUnits) } ?? ""
        currency = step.amount?.currency ?? step.financing?.currency ?? .krona
        hours = step.hours.map(TypedAmount.text(ofHundredths:)) ?? ""
        if let financing = step.financing { fill(with: financing) }
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters, kind: CaseStepKind, corrects: Int?) {
        self.kind = kind
        self.corrects = corrects
        day = parameters[.day] ?? ""
        text = (parameters[.stepText] ?? "").replacing("\r\n", with: "\n")
        diaryNumber = parameters[.diaryNumber] ?? ""
        body = parameters[.body] ?? ""
        outcome = parameters[.outcome].flatMap(CaseStep.Outcome.init)
        rejection = parameters[.rejection].flatMap(CaseStep.RejectionReason.init)
        amount = parameters[.amount] ?? ""
        hours = parameters[.hours] ?? ""
        currency = parameters[.currency].flatMap(Currency.init) ?? .krona
        rows = (1...Self.rowCount).map { number in
            Row(
                year: parameters[.year(number)] ?? "", cost: parameters[.cost(number)] ?? "",
                shares: Dictionary(
                    uniqueKeysWithValues: FinancingPlan.Source.allCases.map { ($0, parameters[.share($0, number)] ?? "") }))
        }
        formKey = parameters[.formKey] ?? ""
    }

    private mutating func fill(with financing: FinancingPlan) {
        currency = financing.currency
        rows = financing.years.prefix(Self.rowCount).map { year in
            Row(
                year: String(year.year), cost: TypedAmount.text(ofHundredths: year.cost),
                shares: year.shares.mapValues { TypedAmount.text(ofHundredths: $0) })
        }
        while rows.count < Self.rowCount { rows.append(Row()) }
    }

    /// The step that was typed, or what is wrong with it.
    public func step() -> Result<CaseStep, CaseInputProblems> {
        var problems: [CaseInputProblem] = []
        let day = Day(iso: day.filter { !$0.isWhitespace })
        if day == nil { problems.append(.dayWrong(.day, self.day)) }
        var amount: Money?
        if kind.takesAmount, !self.amount.isEmpty {
            if let units = TypedAmount.hundredths(of: self.amount), units <= FinancingPlan.greatestAmount {
                amount = Money(minorUnits: units, currency: currency)
            } else {
                problems.append(.amountWrong(.amount, self.amount))
            }
        }
        var hours: Int?
        if !self.hours.allSatisfy(\.isWhitespace) {
            hours = TypedAmount.hundredths(of: self.hours).flatMap { $0 <= Self.mostHours * 100 ? $0 : nil }
            if hours == nil { problems.append(.hoursWrong(self.hours)) }
        }
        let financing = kind.takesFinancing ? self.financing(&problems) : nil
        guard problems.isEmpty, let day else { return .failure(CaseInputProblems(problems)) }
        return .success(
            CaseStep(
                kind, on: day, text: text, diaryNumber: diaryNumber.isEmpty ? nil : diaryNumber,
                body: kind == .decision && !body.isEmpty ? DecidingBody.ID(body) : nil, outcome: kind == .decision ? outcome : nil,
                financing: financing, rejection: kind == .rejection ? rejection : nil, amount: amount, hours: hours))
    }

    private func financing(_ problems: inout [CaseInputProblem]) -> FinancingPlan? {
        var years: [FinancingPlan.Year] = []
        var wrong: [CaseInputProblem] = []
        func amount(_ typed: String) -> Int {
            if typed.allSatisfy(\.isWhitespace) { return 0 }
            if let amount = TypedAmount.hundredths(of: typed) { return amount }
            wrong.append(.amountWrong(.financing, typed))
            return 0
        }
        for row in rows where !row.isEmpty {
            let year = Int(row.year.filter { !$0.isWhitespace })
            if year == nil { wrong.append(.yearWrong(row.year)) }
            years.append(FinancingPlan.Year(year: year ?? 0, cost: amount(row.cost), shares: row.shares.mapValues(amount)))
        }
        problems += wrong
        guard wrong.isEmpty, !years.isEmpty else { return nil }
        do {
            return try FinancingPlan(currency: currency, years: years)
        } catch {
            problems.append(.financing(error, currency))
            return nil
        }
    }
}

/// What is wrong with a form, in its order.
public struct CaseInputProblems: Error, Sendable, Hashable {
    public let all: [CaseInputProblem]

    init(_ all: [CaseInputProblem]) {
        self.all = all
    }
}

extension CaseStepKind {
    var takesAmount: Bool { [.paymentClaim, .payment, .finalPayment].contains(self) }
    var takesFinancing: Bool { [.decision, .approval, .amendment].contains(self) }
}

extension ParameterName {
    static let stepText = ParameterName("anteckning", "note")
    static let body = ParameterName("beslutad-av", "decided-by")
    static let outcome = ParameterName("beslut", "decision")
    static let rejection = ParameterName("avslagsskal", "rejection")
    static let amount = ParameterName("belopp", "amount")
    static let hours = ParameterName("timmar", "hours")
    static let year = ParameterName("ar", "year")
    static let handOver = ParameterName("overlamning", "hand-over")
    static let merge = ParameterName("del-av", "part-of")
    static let corrects = ParameterName("rattar", "corrects")

    static func year(_ number: Int) -> ParameterName { numbered(year, number) }
    static func cost(_ number: Int) -> ParameterName { numbered(ParameterName("kostnad", "cost"), number) }

    static func share(_ source: FinancingPlan.Source, _ number: Int) -> ParameterName {
        let name =
            switch source {
            case .grant: ParameterName("stod", "grant")
            case .ownCash: ParameterName("egna-pengar", "own-cash")
            case .ownKind: ParameterName("eget-arbete", "own-kind")
            case .coFinanciers: ParameterName("medfinansiarer", "co-financiers")
            }
        return numbered(name, number)
    }

    private static func numbered(_ name: ParameterName, _ number: Int) -> ParameterName {
        ParameterName("\(name.sv)-\(number)", "\(name.en)-\(number)")
    }
}
