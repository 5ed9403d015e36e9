use store::outbox::{self, Mail};
use store::{Store, jobs};
use uuid::Uuid;

use crate::ground::at;
use crate::on_both;
use crate::toy::person;

fn mail(number: u128) -> Mail {
    Mail {
        id: Uuid::from_u128(number),
        person: Some(person(1)),
        address: "a@b.pk".to_owned(),
        lang: "ur".to_owned(),
        kind: "code".to_owned(),
        body: "آپ کا کوڈ".to_owned(),
    }
}

async fn post(store: &Store, number: u128, not_before: i64) {
    let statement = outbox::post(store.keys(), &mail(number), at(0), at(not_before)).unwrap();
    store.run(vec![statement]).await.unwrap();
}

on_both! {
    async fn mail_is_taken_by_one_node_and_comes_again_if_it_was_not_sent(ground: Ground) {
        let store = ground.open().await;
        post(&store, 1, 0).await;
        post(&store, 2, 100).await;
        let taken = store.take_mail(at(10), at(40), 10).await.unwrap();
        assert_eq!(taken.len(), 1);
        assert_eq!((&taken[0].mail, taken[0].tries), (&mail(1), 1));
        assert!(store.take_mail(at(39), at(60), 10).await.unwrap().is_empty());
        assert_eq!(store.take_mail(at(40), at(60), 10).await.unwrap()[0].tries, 2);

        store.mail_failed(mail(1).id, "no route", at(80)).await.unwrap();
        assert!(store.take_mail(at(70), at(90), 10).await.unwrap().is_empty());
        assert_eq!(store.take_mail(at(80), at(90), 10).await.unwrap()[0].error.as_deref(), Some("no route"));
        store.mail_sent(mail(1).id, at(81)).await.unwrap();
        let both = store.take_mail(at(200), at(210), 10).await.unwrap();
        assert_eq!(both.iter().map(|one| one.mail.id).collect::<Vec<_>>(), [mail(2).id]);

        let listed = store.mail(None, 10).await.unwrap();
        assert_eq!(listed.iter().map(|one| one.mail.id).collect::<Vec<_>>(), [mail(2).id, mail(1).id]);
        assert_eq!((listed[1].sent_at, listed[1].tries), (Some(at(81)), 3));
        assert_eq!(store.mail(Some(mail(2).id), 10).await.unwrap().len(), 1);
    }

    async fn a_job_is_there_once_and_done_once(ground: Ground) {
        let store = ground.open().await;
        for _ in 0..2 {
            store.run(vec![jobs::enqueue("remind 1", "remind", "{}", at(5))]).await.unwrap();
        }
        assert!(store.take_jobs(at(4), at(30), 10).await.unwrap().is_empty());
        let taken = store.take_jobs(at(5), at(30), 10).await.unwrap();
        assert_eq!((taken.len(), taken[0].name.as_str(), taken[0].tries), (1, "remind", 1));
        store.job_failed("remind 1", "not yet", at(50)).await.unwrap();
        assert!(store.take_jobs(at(49), at(60), 10).await.unwrap().is_empty());
        assert_eq!(store.take_jobs(at(50), at(60), 10).await.unwrap()[0].tries, 2);
        store.job_done("remind 1", at(51)).await.unwrap();
        assert!(store.take_jobs(at(100), at(110), 10).await.unwrap().is_empty());
    }

    /// A job that is done keeps others like it away until it is swept; one that is not done is never swept.
    async fn old_jobs_are_swept_once_they_are_done(ground: Ground) {
        let store = ground.open().await;
        let all = ["done early", "done late", "waits"];
        let enqueue = || store.run(all.iter().map(|dedup| jobs::enqueue(dedup, "remind", "", at(0))).collect());
        enqueue().await.unwrap();
        store.job_done("done early", at(10)).await.unwrap();
        store.job_done("done late", at(20)).await.unwrap();
        store.sweep_jobs(at(20)).await.unwrap();
        let rows = store.read("SELECT dedup FROM jobs ORDER BY dedup", &[]).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.text(0).unwrap()).collect::<Vec<_>>(), ["done late", "waits"]);
        enqueue().await.unwrap();
        let again = store.take_jobs(at(30), at(40), 10).await.unwrap();
        let mut again: Vec<_> = again.iter().map(|job| job.dedup.as_str()).collect();
        again.sort_unstable();
        assert_eq!(again, ["done early", "waits"]);
    }
}
