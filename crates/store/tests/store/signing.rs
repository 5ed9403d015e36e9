use store::codes::Tried;

use crate::ground::at;
use crate::on_both;
use crate::toy::person;

on_both! {
    async fn a_session_lets_in_until_it_ends(ground: Ground) {
        let store = ground.open().await;
        let (id, token) = store.begin_session(person(1), "Firefox", at(0), at(60)).await.unwrap();
        let (other, _) = store.begin_session(person(1), "Safari", at(1), at(60)).await.unwrap();
        let session = store.session(&token, at(59)).await.unwrap().unwrap();
        assert_eq!((session.id, session.person, session.device.as_str()), (id, person(1), "Firefox"));
        assert_eq!(store.session(&token, at(60)).await.unwrap(), None);
        assert_eq!(store.session("another", at(1)).await.unwrap(), None);

        store.touch_session(id, at(30), at(90)).await.unwrap();
        store.prove_session(id, at(31)).await.unwrap();
        let session = store.session(&token, at(89)).await.unwrap().unwrap();
        assert_eq!((session.seen, session.proved, session.made), (at(30), at(31), at(0)));
        let listed: Vec<_> = store.sessions(person(1), at(2)).await.unwrap().iter().map(|one| one.id).collect();
        assert_eq!(listed, [other, id]);

        assert!(!store.end_session(person(2), id).await.unwrap());
        store.end_sessions(person(1), Some(id)).await.unwrap();
        assert_eq!(store.sessions(person(1), at(2)).await.unwrap().len(), 1);
        assert!(store.end_session(person(1), id).await.unwrap());
        assert_eq!(store.session(&token, at(2)).await.unwrap(), None);
    }

    /// The token itself is not in the database.
    async fn the_database_lets_nobody_in(ground: Ground) {
        let store = ground.open().await;
        let (_, token) = store.begin_session(person(1), "Firefox", at(0), at(60)).await.unwrap();
        let rows = store.read("SELECT token FROM sessions", &[]).await.unwrap();
        assert_ne!(rows[0].bytes(0).unwrap(), token.as_bytes());
        store.sweep_sessions(at(60)).await.unwrap();
        assert!(store.read("SELECT token FROM sessions", &[]).await.unwrap().is_empty());
    }

    async fn a_code_is_right_once(ground: Ground) {
        let store = ground.open().await;
        let (id, code) = store.begin_code(Some(person(1)), at(0), at(600)).await.unwrap();
        assert_eq!(code.len(), 8);
        let wrong = if code == "12345678" { "87654321" } else { "12345678" };
        assert_eq!(store.try_code(id, wrong, at(1)).await.unwrap(), Tried::Wrong(4));
        assert_eq!(store.try_code(id, &code, at(2)).await.unwrap(), Tried::Right(person(1)));
        assert_eq!(store.try_code(id, &code, at(3)).await.unwrap(), Tried::Gone);

        let (id, code) = store.begin_code(Some(person(1)), at(0), at(600)).await.unwrap();
        assert_eq!(store.try_code(id, &code, at(600)).await.unwrap(), Tried::Gone);
    }

    async fn a_code_is_tried_five_times(ground: Ground) {
        let store = ground.open().await;
        let (id, code) = store.begin_code(Some(person(1)), at(0), at(600)).await.unwrap();
        for left in [4, 3, 2, 1, 0] {
            assert_eq!(store.try_code(id, "no", at(1)).await.unwrap(), Tried::Wrong(left));
        }
        assert_eq!(store.try_code(id, &code, at(1)).await.unwrap(), Tried::Gone);
        // A stranger's code behaves the same, and is never right.
        let (id, code) = store.begin_code(None, at(0), at(600)).await.unwrap();
        assert_eq!(store.try_code(id, &code, at(1)).await.unwrap(), Tried::Wrong(4));
    }

    async fn tries_are_counted_by_window(ground: Ground) {
        let store = ground.open().await;
        // Four o'clock begins a window of a minute.
        for (second, count) in [(0, 1), (1, 2), (59, 3), (60, 1), (61, 2)] {
            assert_eq!(store.count_try("mail a", at(second), 60).await.unwrap(), count, "second {second}");
        }
        assert_eq!(store.count_try("mail b", at(0), 60).await.unwrap(), 1);
        store.sweep_rates(at(60)).await.unwrap();
        assert_eq!(store.count_try("mail a", at(0), 60).await.unwrap(), 1);
        assert_eq!(store.count_try("mail a", at(62), 60).await.unwrap(), 3);
    }
}
