import Organisation

/// What comes next for one campaign, in the words of whoever looks: their own task, or whom it waits for.
struct NextTask: Sendable, Hashable {
    let words: String
    /// The button; nil when there is nothing to open.
    var link: Link?
    /// Whether this person is the one to act.
    var isOwn = false

    struct Link: Sendable, Hashable {
        let words: String
        let path: String
    }
}

extension NextTask {
    static func of(
        _ summary: CampaignSummary, for viewer: Viewer, on today: Day, frame: Frame
    ) -> NextTask {
        let writer = TaskWriter(
            texts: frame.texts.staff.campaigns, paths: frame.paths, viewer: viewer, id: .id(summary.id))
        return writer.task(summary.stage(on: today))
    }
}

/// One sentence and at most one link for each stage.
private struct TaskWriter {
    let texts: StaffCampaignTexts
    let paths: Paths
    let viewer: Viewer
    let id: Segment

    func task(_ stage: CampaignStage) -> NextTask {
        switch stage {
        case .draft(let missing): draft(missing)
        case .scheduled(let days): NextTask(words: texts.startsIn(days), link: look)
        case .answering(let left): NextTask(words: texts.answering(left), link: progress)
        case .over: over
        case .closedEmpty: NextTask(words: texts.closedEmpty)
        case .reviewing(let undecided, let batch): review(undecided, .id(batch))
        case .confirming(let missing, let batch): confirm(missing, .id(batch))
        case .releasable(let batch): release(.id(batch))
        case .released(let day, let batch): released(day, .id(batch))
        }
    }

    private func draft(_ missing: Int) -> NextTask {
        guard viewer.may(.campaignDraft) else { return NextTask(words: texts.draftWaits) }
        let link = NextTask.Link(words: texts.toDraft, path: paths.campaign(id))
        return NextTask(
            words: missing == 0 ? texts.draftReady : texts.draftMissing(missing), link: link, isOwn: true)
    }

    private var over: NextTask {
        guard viewer.may(.campaignClose) else { return NextTask(words: texts.overWaits, link: progress) }
        return NextTask(
            words: texts.over, link: .init(words: texts.toClosing, path: paths.closing(of: id)), isOwn: true)
    }

    private func review(_ undecided: Int, _ batch: Segment) -> NextTask {
        guard viewer.may(.reviewList) else { return NextTask(words: texts.reviewElsewhere) }
        let isOwn = viewer.may(.reviewDecide)
        return NextTask(
            words: isOwn ? texts.reviewOwn(undecided) : texts.reviewWaits(undecided),
            link: .init(words: texts.toReview, path: paths.review(of: batch)), isOwn: isOwn)
    }

    private func confirm(_ missing: Int, _ batch: Segment) -> NextTask {
        guard viewer.may(.reviewList) else { return NextTask(words: texts.reviewElsewhere) }
        let isOwn = viewer.may(.reviewConfirm)
        return NextTask(
            words: isOwn ? texts.confirmOwn(missing) : texts.confirmWaits,
            link: .init(words: texts.toSummary, path: paths.reviewSummary(of: batch)), isOwn: isOwn)
    }

    private func release(_ batch: Segment) -> NextTask {
        guard viewer.may(.resultRelease) else { return NextTask(words: texts.reviewElsewhere) }
        return NextTask(
            words: texts.releasable, link: .init(words: texts.toRelease, path: paths.release(of: batch)),
            isOwn: true)
    }

    private func released(_ day: Day, _ batch: Segment) -> NextTask {
        let link = NextTask.Link(words: texts.toReview, path: paths.review(of: batch))
        return NextTask(words: texts.released(day), link: viewer.may(.reviewList) ? link : progress)
    }

    private var look: NextTask.Link? {
        viewer.may(.campaignRead) ? .init(words: texts.toCampaign, path: paths.campaign(id)) : nil
    }

    private var progress: NextTask.Link? {
        viewer.may(.progressRead) ? .init(words: texts.toProgress, path: paths.progress(of: id)) : look
    }
}
