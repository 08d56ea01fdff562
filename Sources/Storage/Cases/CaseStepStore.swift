public import Casework
public import Foundation
public import Funding
public import SQLCore

/// What was recorded in a case under a number, perhaps in another's place.
public protocol RecordedStep {
    /// From 1 within the case.
    var number: Int { get }
    /// The number of the step that it stands in the place of.
    var corrects: Int? { get }
}

/// A step as it was recorded.
public struct StoredStep: RecordedStep, Sendable, Hashable {
    public let number: Int
    public let corrects: Int?
    public let step: CaseStep
    public let recordedAt: Date
    /// Who recorded it: `staff:3`.
    public let actor: String
}

/// What has happened in cases. Steps are added and never changed.
public enum CaseStepStore {
    /// Every step of a case as recorded, corrections and what they correct among them.
    public static func steps(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [StoredStep] {
        try StoredStep.read(
            try connection.rows(
                """
                SELECT number, corrects, content, recorded_at, actor FROM case_step WHERE case_id = \(id) AND desk = \(desk) ORDER BY number
                """))
    }

    /// The steps that stand and that the money of several cases hangs on, by case: those of `CaseStepKind.ofMoney`, without the decisions before the
    /// latest approval, which cannot be recorded without saying anew who pays what.
    static func stepsOfMoney(
        in cases: [CaseFile.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: [CaseStep]] {
        // What their content costs to read is most of what the question takes.
        let needed = try standing(CaseStepKind.ofMoney, in: cases, desk: desk, on: connection).values.flatMap { standing in
            let approval = standing.lastIndex { $0.kind == .approval } ?? standing.startIndex
            return standing[..<approval].filter { $0.kind != .decision } + standing[approval...]
        }.map(\.row)
        var steps: [CaseFile.ID: [CaseStep]] = [:]
        for (row, step) in zip(needed, try needed.decode(json: "content", as: CaseStep.self)) {
            steps[try row.decode("case_id"), default: []].append(step)
        }
        return steps
    }

    /// The decision of each of several cases that has one: the last that stands since the case was reopened, as `CaseThread.decision` has it.
    public static func decisions(
        in cases: [CaseFile.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: CaseStep] {
        let rows = try standing([.decision, .reopening], in: cases, desk: desk, on: connection).values
            .compactMap { $0.last }.filter { $0.kind == .decision }.map(\.row)
        var decisions: [CaseFile.ID: CaseStep] = [:]
        for (row, step) in zip(rows, try rows.decode(json: "content", as: CaseStep.self)) { decisions[try row.decode("case_id")] = step }
        return decisions
    }

    /// The steps of some kinds that stand, by case.
    private static func standing(
        _ kinds: Set<CaseStepKind>, in cases: [CaseFile.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: [RecordedRow]] {
        // `|| ''` keeps SQLite from the index that begins with the desk, which leads through the steps of all its cases.
        let rows = try connection.rows(
            """
            SELECT case_id, number, corrects, kind, content FROM case_step
            WHERE case_id \(in: cases) AND desk || '' = \(desk) AND kind \(in: kinds.map(\.rawValue).sorted())
            ORDER BY case_id, number
            """)
        var recorded: [CaseFile.ID: [RecordedRow]] = [:]
        for row in rows { recorded[try row.decode("case_id"), default: []].append(try RecordedRow(row)) }
        return recorded.mapValues(\.standing)
    }

    /// A step whose content has not been read.
    private struct RecordedRow: RecordedStep {
        let number: Int
        let corrects: Int?
        let kind: CaseStepKind
        let row: SQLRow

        init(_ row: SQLRow) throws(SQLError) {
            number = try row.decode("number")
            corrects = try row.decode("corrects")
            kind = try row.decode("kind")
            self.row = row
        }
    }

    /// Those of every case of a desk, by case.
    static func steps(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [CaseFile.ID: [StoredStep]] {
        try byCase(
            connection.rows(
                """
                SELECT case_id, number, corrects, content, recorded_at, actor FROM case_step WHERE desk = \(desk) ORDER BY case_id, number
                """))
    }

    private static func byCase(_ rows: [SQLRow]) throws(SQLError) -> [CaseFile.ID: [StoredStep]] {
        var steps: [CaseFile.ID: [StoredStep]] = [:]
        for (row, step) in zip(rows, try StoredStep.read(rows)) { steps[try row.decode("case_id"), default: []].append(step) }
        return steps
    }

    /// Holds a case until the transaction ends, so that two who record at once do so one after the other.
    /// - Returns: whether it is there.
    public static func hold(_ id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> Bool {
        try connection.execute("UPDATE case_file SET version = version WHERE id = \(id) AND desk = \(desk)") > 0
    }

    /// Whether the form that a step came with has been taken already.
    public static func isRecorded(
        formKey: [UInt8], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        try connection.first("SELECT 1 AS is_there FROM case_step WHERE desk = \(desk) AND form_key = \(formKey)") != nil
    }

    /// Records a step of a case that is held, and where the case stands after it.
    public static func record(
        _ step: CaseStep, correcting corrected: Int? = nil, in id: CaseFile.ID, desk: MunicipalDesk.ID, leadingTo stage: CaseStage,
        formKey: [UInt8], by actor: String, at now: Date, on connection: any SQLConnection
    ) throws(SQLError) {
        try connection.execute(
            """
            INSERT INTO case_step (desk, case_id, number, corrects, form_key, kind, day, content, recorded_at, actor)
            SELECT \(desk), \(id), coalesce(max(number), 0) + 1, \(corrected), \(formKey), \(step.kind), \(step.day),
                \(try SQLValue.json(step)), \(now), \(actor)
            FROM case_step WHERE case_id = \(id) AND desk = \(desk)
            """)
        try connection.execute(
            """
            UPDATE case_file SET stage = \(stage), version = version + 1, changed_at = \(now) WHERE id = \(id) AND desk = \(desk)
            """)
    }
}

extension StoredStep {
    /// Reads the columns `number`, `corrects`, `content`, `recorded_at` and `actor`.
    fileprivate static func read(_ rows: [SQLRow]) throws(SQLError) -> [StoredStep] {
        var steps: [StoredStep] = []
        for (row, step) in zip(rows, try rows.decode(json: "content", as: CaseStep.self)) {
            steps.append(
                StoredStep(
                    number: try row.decode("number"), corrects: try row.decode("corrects"), step: step,
                    recordedAt: try row.decode("recorded_at"), actor: try row.decode("actor")))
        }
        return steps
    }
}

extension Array where Element: RecordedStep {
    /// Those that stand: each corrected one replaced by its latest correction, in the order that they were first recorded in.
    public var standing: [Element] {
        var standing: [Element] = []
        var places: [Int: Int] = [:]
        for stored in self {
            if let corrected = stored.corrects, let place = places[corrected] {
                standing[place] = stored
                places[stored.number] = place
            } else {
                places[stored.number] = standing.count
                standing.append(stored)
            }
        }
        return standing
    }
}

extension CaseThread {
    /// The way that recorded steps make. What was recorded was allowed then, and stands even where who decides has changed since.
    public init(_ steps: [StoredStep], decidedBy bodies: [DecidingBody]) {
        self.init(restoring: steps.standing.map(\.step), decidedBy: bodies)
    }
}
