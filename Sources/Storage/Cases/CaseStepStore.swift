public import Casework
public import Foundation
public import Funding
public import SQLCore

/// A step as it was recorded.
public struct StoredStep: Sendable, Hashable {
    /// From 1 within the case.
    public let number: Int
    /// The number of the step that it stands in the place of.
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

    /// Those of several cases, by case.
    public static func steps(
        of cases: [CaseFile.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: [StoredStep]] {
        try byCase(
            connection.rows(
                """
                SELECT case_id, number, corrects, content, recorded_at, actor FROM case_step
                WHERE case_id \(in: cases) AND desk = \(desk) ORDER BY case_id, number
                """))
    }

    /// Those of some kinds, of several cases, by case.
    static func steps(
        of kinds: Set<CaseStepKind>, in cases: [CaseFile.ID], desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> [CaseFile.ID: [StoredStep]] {
        try byCase(
            connection.rows(
                """
                SELECT case_id, number, corrects, content, recorded_at, actor FROM case_step
                WHERE case_id \(in: cases) AND desk = \(desk) AND kind \(in: kinds.map(\.rawValue).sorted()) ORDER BY case_id, number
                """))
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

extension [StoredStep] {
    /// Those that stand: each corrected one replaced by its latest correction, in the order that they were first recorded in.
    public var standing: [StoredStep] {
        var standing: [StoredStep] = []
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
