public import Casework
public import Foundation
public import SQLCore

/// What is kept of the project that a case has become.
public struct StoredProject: Sendable, Hashable {
    public let facts: GrantedProject
    /// Counts its changes; 0 where nothing has been kept yet.
    public let version: Int
    /// Who changed it last; `nil` where nobody has.
    public let actor: String?
    public let changedAt: Date?

    /// Where nothing has been kept yet.
    public static let none = StoredProject(facts: GrantedProject(), version: 0, actor: nil, changedAt: nil)
}

/// The projects that granted cases become.
public enum CaseProjectStore {
    public static func project(
        of id: CaseFile.ID, desk: MunicipalDesk.ID, on connection: any SQLConnection
    ) throws(SQLError) -> StoredProject {
        let row = try connection.first(
            "SELECT content, version, actor, changed_at FROM case_project WHERE desk = \(desk) AND case_id = \(id)")
        return try row.map { row throws(SQLError) in
            StoredProject(
                facts: try row.decode(json: "content"), version: try row.decode("version"), actor: try row.decode("actor"),
                changedAt: try row.decode("changed_at"))
        } ?? .none
    }

    /// Keeps what is known of a project, unless somebody else has changed it meanwhile.
    /// - Parameter version: the one that the changer has seen; 0 where there was nothing.
    /// - Returns: whether it was kept.
    public static func set(
        _ facts: GrantedProject, of id: CaseFile.ID, desk: MunicipalDesk.ID, from version: Int, by actor: String, at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) -> Bool {
        let content = try SQLValue.json(facts)
        if version == 0 {
            return try connection.execute(
                """
                INSERT INTO case_project (desk, case_id, content, version, changed_at, actor)
                SELECT desk, id, \(content), 1, \(now), \(actor) FROM case_file WHERE id = \(id) AND desk = \(desk)
                ON CONFLICT (desk, case_id) DO NOTHING
                """) > 0
        }
        return try connection.execute(
            """
            UPDATE case_project SET content = \(content), version = version + 1, changed_at = \(now), actor = \(actor)
            WHERE desk = \(desk) AND case_id = \(id) AND version = \(version)
            """) > 0
    }

    /// A project with what its money is worked out of.
    public struct Course: Sendable {
        public let outline: CaseOutline
        public let days: ProjectDays
        /// Those that stand and that its money hangs on, in their order.
        public let steps: [CaseStep]
    }

    /// Every case of the desk that has been granted and has not been withdrawn, with the steps that its money hangs on; by number.
    public static func courses(desk: MunicipalDesk.ID, on connection: any SQLConnection) throws(SQLError) -> [Course] {
        let stages = CaseStage.allCases.filter { $0.phase == .project || $0.phase == .ending || $0 == .archived }.map(\.rawValue).sorted()
        let rows = try connection.rows(
            """
            SELECT \(CaseColumns.outline), case_file.merged_into, case_project.content FROM case_file
            LEFT JOIN case_project ON case_project.desk = \(desk) AND case_project.case_id = case_file.id
            WHERE case_file.desk = \(desk) AND case_file.stage \(in: stages) ORDER BY case_file.id
            """)
        // Asked for in the question, those that are a part of another would be found by the wrong index.
        var whole: [SQLRow] = []
        for row in rows where try row.value("merged_into") == .null { whole.append(row) }
        let steps = try CaseStepStore.stepsOfMoney(
            in: try whole.map { row throws(SQLError) in try row.decode("id") }, desk: desk, on: connection)
        var known: [SQLRow] = []
        for row in whole where try row.value("content") != .null { known.append(row) }
        var days: [CaseFile.ID: ProjectDays] = [:]
        for (row, content) in zip(known, try known.decode(json: "content", as: ProjectDays.self)) { days[try row.decode("id")] = content }
        return try whole.map { row throws(SQLError) in
            let outline = try CaseColumns.outline(row)
            return Course(outline: outline, days: days[outline.id] ?? ProjectDays(), steps: steps[outline.id] ?? [])
        }
    }
}
