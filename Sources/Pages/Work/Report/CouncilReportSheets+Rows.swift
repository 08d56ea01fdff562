import Casework
import Exporting
import Funding

extension CouncilReportSheets {
    typealias Row = CouncilReport.Row
    typealias Cell = Sheet.Cell

    // MARK: Cells

    func name(_ row: Row) -> [Cell] {
        [.text(row.reported.reference), .link(row.reported.title, address: caseAddress(row.id))]
    }

    func programme(_ row: Row) -> Cell {
        guard let id = row.reported.programme else { return .empty }
        return .text(programmeNames[id]?[language] ?? id.rawValue)
    }

    func stage(_ row: Row) -> Cell { .text(row.thread.stage.name[language]) }

    func day(_ day: Day?) -> Cell { day.map { .day($0) } ?? .empty }

    func day(of kind: CaseStepKind, _ row: Row) -> Cell { day(report.step(kind, of: row)?.day) }

    func text(of kind: CaseStepKind, _ row: Row) -> Cell { .text(report.step(kind, of: row)?.text ?? "") }

    func reason(_ row: Row) -> Cell { .text(report.step(.rejection, of: row)?.rejection?.name[language] ?? "") }

    private func money(_ money: Money?, _ anchor: ReportPart? = nil) -> Cell { money.map { .money($0, anchor: anchor?.id) } ?? .empty }

    private func money(_ units: Int, _ currency: Currency) -> Cell { .money(Money(minorUnits: units, currency: currency)) }

    // MARK: Parts

    var overview: [Sheet.Row] {
        let counts: [(String, [Row], ReportPart)] = [
            (words.new, report.new, .new), (words.underWay, report.underWay, .risks), (words.ended, report.ended, .ended),
            (words.applied, report.applied, .applied), (words.won, report.won, .won), (words.rejected, report.rejected, .rejected),
            (words.withdrawn, report.withdrawn, .withdrawn), (words.allCases, report.rows, .all),
        ]
        let spent = report.totalHours
        return counts.map { Sheet.Row([.text($0.0), .count($0.1.count, anchor: $0.1.isEmpty ? nil : $0.2.id)]) }
            + [Sheet.Row([.text(words.hours), .decimal(spent, anchor: spent == 0 ? nil : ReportPart.hours.id)])]
    }

    var money: [Sheet.Row] {
        func rows(_ title: String, _ amounts: [Money], _ part: ReportPart) -> [Sheet.Row] {
            amounts.map { Sheet.Row([.text(title), .text($0.currency.rawValue), money($0, part)]) }
        }
        let granted = report.grantedByYear
        func share(_ source: FinancingPlan.Source) -> [Money] {
            granted.currencies.map { Money(minorUnits: granted.total(in: $0)?.shares[source] ?? 0, currency: $0) }
        }
        return rows(words.granted, share(.grant), .won) + rows(words.ownCash, share(.ownCash), .won)
            + rows(words.ownKind, share(.ownKind), .won) + rows(words.perInhabitant, report.grantPerInhabitant, .won)
            + rows(words.received, report.received.amounts, .payments)
    }

    var won: [Sheet.Row] {
        let rows = report.grants.map { row, plan in
            Sheet.Row(
                name(row) + [day(of: .approval, row), money(plan.cost)] + FinancingPlan.Source.allCases.map { money(plan.total(of: $0)) })
        }
        let granted = report.grantedByYear
        return rows
            + granted.currencies.compactMap { currency in
                granted.total(in: currency).map { total in
                    Sheet.Row(
                        [.text(words.total), .empty, .empty, money(total.cost, currency)]
                            + FinancingPlan.Source.allCases.map { money(total.shares[$0] ?? 0, currency) }, isTotal: true)
                }
            }
    }

    /// Years of each currency with what they cost and who pays, each currency's sum below.
    func years(of financing: FinancingByYear, withCash: Bool = false, shares: [FinancingPlan.Source]) -> [Sheet.Row] {
        func amounts(_ year: FinancingPlan.Year, _ currency: Currency) -> [Cell] {
            [money(year.cost, currency)] + (withCash ? [money(year.cash, currency)] : [])
                + shares.map { money(year.shares[$0] ?? 0, currency) }
        }
        return financing.currencies.flatMap { currency in
            let rows = financing.rows.filter { $0.currency == currency }.map {
                Sheet.Row([.text(currency.rawValue), .text(String($0.year.year))] + amounts($0.year, currency))
            }
            guard let total = financing.total(in: currency) else { return rows }
            return rows + [Sheet.Row([.text(currency.rawValue), .text(words.total)] + amounts(total, currency), isTotal: true)]
        }
    }

    var payments: [Sheet.Row] {
        let rows = report.payments.map { row, step in Sheet.Row([.day(step.day)] + name(row) + [money(step.amount)]) }
        return rows + report.received.amounts.map { Sheet.Row([.empty, .text(words.total), .empty, money($0)], isTotal: true) }
    }

    var goals: [Sheet.Row] {
        let served = municipality.strategy.goals.flatMap { goal in
            report.rows(serving: goal.id).map { row, how in
                Sheet.Row([.text(goal.name[language])] + name(row) + [stage(row), .text(how)])
            }
        }
        return served + report.withoutGoal.map { Sheet.Row([.text(words.noGoal)] + name($0) + [stage($0), .empty]) }
    }

    var hours: [Sheet.Row] {
        let rows = report.hours.map { row, spent in Sheet.Row(name(row) + [stage(row), .decimal(spent)]) }
        guard !rows.isEmpty else { return [] }
        return rows + [Sheet.Row([.text(words.total), .empty, .empty, .decimal(report.totalHours)], isTotal: true)]
    }

    /// By goal, those of no goal last.
    var effects: [Sheet.Row] {
        func goal(_ indicator: ProjectIndicator) -> Int? {
            municipality.strategy.goals.firstIndex { $0.id.rawValue == indicator.goal }
        }
        func cell(_ hundredths: Int?) -> Cell { hundredths.map { .decimal($0) } ?? .empty }
        let goals = municipality.strategy.goals
        let sorted = report.effects.enumerated().sorted {
            (goal($0.element.indicator) ?? goals.count, $0.offset) < (goal($1.element.indicator) ?? goals.count, $1.offset)
        }
        return sorted.map { _, effect in
            let (row, indicator) = effect
            return Sheet.Row(
                [.text(goal(indicator).map { goals[$0].name[language] } ?? words.noGoal)] + name(row)
                    + [.text(indicator.name), .text(indicator.unit), cell(indicator.target), cell(indicator.outcome)])
        }
    }

    var outstanding: [Sheet.Row] {
        let rows = report.projects.map { row in
            Sheet.Row(name(row) + [money(row.grant), money(row.claimed), money(row.received), money(row.outstanding)])
        }
        func sum(_ amount: (Row) -> Money?) -> MoneyByCurrency {
            var sum = MoneyByCurrency()
            for row in report.projects { if let amount = amount(row) { sum.add(amount) } }
            return sum
        }
        let (grants, claimed, received, left) = (sum(\.grant), sum(\.claimed), sum(\.received), sum(\.outstanding))
        return rows
            + grants.amounts.map(\.currency).map { currency in
                Sheet.Row(
                    [.text(words.total), .empty] + [grants, claimed, received, left].map { money($0[currency]) }, isTotal: true)
            }
    }

    var risks: [Sheet.Row] {
        report.risks.map { row in
            let causes = row.risk.reasons.map { words.cause($0, format) }.joined(separator: "; ")
            return Sheet.Row(
                [.mark(row.risk.light.name[language], row.risk.light.tone)] + name(row)
                    + [stage(row), day(row.thread.stage.isBeforeSubmission ? row.reported.deadline : nil), .text(causes)])
        }
    }

    var everything: [Sheet.Row] {
        report.rows.map { row in
            let reported = row.reported
            return Sheet.Row([
                .text(reported.reference), .text(row.diaryNumber ?? ""), .link(reported.title, address: caseAddress(row.id)),
                programme(row), stage(row), .text(reported.owner ?? ""), .day(reported.openedOn), day(row.endedOn),
            ])
        }
    }
}

extension CaseRisk.Light {
    var name: Localized {
        switch self {
        case .green: Localized(sv: "Grönt", en: "Green")
        case .yellow: Localized(sv: "Gult", en: "Yellow")
        case .red: Localized(sv: "Rött", en: "Red")
        }
    }

    var tone: Sheet.Tone {
        switch self {
        case .green: .good
        case .yellow: .warn
        case .red: .bad
        }
    }
}
