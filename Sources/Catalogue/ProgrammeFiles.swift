import Funding

/// All files of programmes, compared with each other: who succeeds whom, who shares whose ideas, and which place on the municipality's
/// page each has.
struct ProgrammeFiles {
    let programmes: [Programme]
    let diagnostics: [Diagnostic]
    /// The programmes whose files say too little to be shown at all.
    let unreadable: [Programme.ID]
    /// What calls may refer to; `nil` actions where the file could not be read in full.
    let actions: [Programme.ID: Set<Action.ID>?]

    init(_ files: [CatalogueFiles.File], references: References) {
        let read = files.concurrentMap { file in
            (file: file, content: ProgrammeReader.file(file.data, named: file.path, id: file.name, references: references))
        }
        let known = Set(read.map { Programme.ID($0.file.name) })
        var diagnostics = read.flatMap(\.content.diagnostics)
        let borrowed = Dictionary(read.compactMap { file, content in content.sharesIdeasOf.map { (Programme.ID(file.name), $0.id) } }) {
            first, _ in first
        }
        var successors: [Programme.ID: [Programme.ID]] = [:]
        var seeds: [Int: Programme.ID] = [:]
        for (file, content) in read {
            func error(_ message: String, at line: Int) {
                diagnostics.append(Diagnostic(file: file.path, line: line, severity: .error, message: message))
            }
            let id = Programme.ID(file.name)
            for (predecessor, line) in content.succeeds {
                if predecessor == id {
                    error("succeeds names the programme itself; expected its predecessor", at: line)
                } else if !known.contains(predecessor) {
                    error("unknown programme \(predecessor); expected the name of a file in programmes", at: line)
                } else {
                    successors[predecessor, default: []].append(id)
                }
            }
            if let lender = content.sharesIdeasOf {
                if lender.id == id {
                    error("sharesIdeasOf names the programme itself; expected another one", at: lender.line)
                } else if !known.contains(lender.id) {
                    error("unknown programme \(lender.id); expected the name of a file in programmes", at: lender.line)
                } else if let further = borrowed[lender.id] {
                    error("\(lender.id) itself shares the ideas of \(further); expected that one", at: lender.line)
                }
            }
            guard let order = content.programme?.seed?.order else { continue }
            if let other = seeds[order] {
                error("order \(order) is also that of \(other); expected each place once", at: content.seedLine)
            }
            seeds[order] = id
        }
        let broken = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
        programmes = read.compactMap { file, content in
            content.programme.map { $0.completed(succeededBy: successors[$0.id] ?? [], isIncomplete: broken.contains(file.path)) }
        }
        unreadable = read.filter { $0.content.programme == nil }.map { Programme.ID($0.file.name) }
        self.diagnostics = diagnostics
        actions = Dictionary(
            read.map { file, content in
                (Programme.ID(file.name), content.programme.map { Set($0.actions.map(\.id)) })
            }
        ) { first, _ in first }
    }
}

extension Programme {
    fileprivate func completed(succeededBy successors: [ID], isIncomplete: Bool) -> Programme {
        Programme(
            id: id, name: name, shortName: shortName, abbreviations: abbreviations, periodLabel: periodLabel, period: period,
            fullyCommitted: fullyCommitted, seed: seed, supports: supports, examples: examples, ideas: ideas,
            sharesIdeasOf: sharesIdeasOf, themes: themes, audience: audience, keywords: keywords, callRhythm: callRhythm, web: web,
            managingBody: managingBody, fund: fund, succeeds: succeeds, succeededBy: successors,
            rules: rules, actions: actions, facts: facts, isIncomplete: isIncomplete)
    }
}
