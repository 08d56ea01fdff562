/// One reading of a CORDIS archive.
struct CordisRun {
    let reading: CordisReading
    var batches: ProjectBatches

    mutating func readXML(_ input: ImportInput) throws {
        try input.forEachEntry { entry in
            guard entry.lastName.lowercased().hasSuffix(".xml") else { return report(otherFile: entry) }
            let content = try entry.content(limit: CordisXML.largestFile)
            do {
                try XMLDocument.read(content) { root in
                    guard let (record, participants) = CordisXML.project(root, log: &batches.log) else {
                        return batches.log.report(.error, "No project, and left out", for: entry.place)
                    }
                    let participations = participants.map { reading.participation($0, in: record.id, log: &batches.log) }
                    if let project = reading.project(record, participations, log: &batches.log) { try batches.add(project) }
                }
            } catch XMLDocument.Fault.notXML(let reason) {
                batches.log.report(.error, "No sound XML, and left out: \(reason)", for: entry.place)
            } catch XMLDocument.Fault.documentType {
                throw ImportRefusal(place: entry.place, reason: "XML with a document type, which the source never has")
            }
        }
    }

    /// Twice through the archive: whoever takes part must be known before the projects, and the files may come in any order.
    mutating func readTables(_ input: ImportInput) throws {
        let participations = try participations(in: input)
        var hasProjects = false
        try input.forEachEntry { entry in
            switch entry.lastName.lowercased() {
            case "project.csv":
                hasProjects = true
                try readProjects(entry, participations)
            case "organization.csv": break
            default: report(otherFile: entry)
            }
        }
        guard hasProjects else { throw ImportRefusal(place: input.name, reason: "neither a project.csv nor XML files in it") }
    }

    private mutating func participations(in input: ImportInput) throws -> CordisParticipations {
        var found = CordisParticipations()
        var isFound = false
        try input.forEachEntry(until: { isFound }) { entry in
            guard entry.lastName.lowercased() == "organization.csv" else { return }
            isFound = true
            try TableReader.read(
                entry,
                begin: { header in
                    try header.require(CordisTables.organisationColumns, at: entry.place)
                    report(header.unknown(besides: CordisTables.knownOrganisationColumns), in: entry)
                },
                note: { note($0, in: entry) },
                { row in
                    guard let id = row.value("projectid"), let project = Int(id) else {
                        return batches.log.report(.error, "Row \(row.number) names no project, and was left out", for: entry.lastName)
                    }
                    let participant = CordisTables.participant(row)
                    let participation = reading.participation(participant, in: id, log: &batches.log)
                    guard found.add(participation, to: project, order: participant.order) else {
                        throw ImportRefusal(place: entry.place, reason: "more participants than all of the source has")
                    }
                })
        }
        if !isFound { batches.log.report(.warning, "No organization.csv: the projects come without their participants") }
        found.sort()
        return found
    }

    private mutating func readProjects(_ entry: ArchiveEntry, _ participations: CordisParticipations) throws {
        try TableReader.read(
            entry,
            begin: { header in
                try header.require(CordisTables.projectColumns, at: entry.place)
                report(header.unknown(besides: CordisTables.knownProjectColumns), in: entry)
            },
            note: { note($0, in: entry) },
            { row in
                let record = CordisTables.project(row)
                let partners = Int(record.id).map(participations.participations) ?? []
                if let project = reading.project(record, partners, log: &batches.log) { try batches.add(project) }
            })
    }

    private mutating func report(otherFile entry: ArchiveEntry) {
        guard !CordisTables.otherFiles.contains(entry.lastName.lowercased()) else { return }
        batches.log.reportOnce(.information, "A file that Utblick does not read: \(HTMLText.collapsed(entry.lastName))")
    }

    private mutating func report(_ unknown: [String], in entry: ArchiveEntry) {
        for column in unknown {
            batches.log.reportOnce(.information, "A column that Utblick does not know: \(column)", for: entry.lastName)
        }
    }

    private mutating func note(_ diagnostic: ImportDiagnostic, in entry: ArchiveEntry) {
        batches.log.report(diagnostic.severity, diagnostic.message, for: entry.lastName)
    }
}
